/** One thing that is on record, with how it is known. Nothing of it says what it means. */
export type KnownFact = {
  readonly key: string;
  /** By which facts are put in order: an ISO instant, or a day. */
  readonly at: string;
  /** “21 Nov 2026, 07:12”; a day where no time is on record. */
  readonly when: string;
  readonly what: string;
  /** “answered at assessment 2, asked by Inés Calloway” */
  readonly how: string;
};
