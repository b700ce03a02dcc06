/** One line of a template’s form: a test by name, its place in the order, whether signing asks about it. */
export type TemplateLine = {
  readonly key: string;
  readonly place: string;
  readonly test: string;
  readonly required: boolean;
};

/** A clinic’s own template as its form. */
export type OwnTemplate = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly lines: readonly TemplateLine[];
};

/** What a new assessment can be started from. */
export type StartChoice = { readonly value: string; readonly name: string; readonly words: string };
