/** The fixed safety wording of a row, with the clinic's numbers filled in. Its words are never changed. */
export type Advice = {
  readonly trigger: string;
  readonly heading: string;
  readonly body: string;
  readonly action: string;
  readonly source: readonly string[];
};

/** By id of the wording. */
export type AdviceById = Readonly<Record<string, Advice>>;
