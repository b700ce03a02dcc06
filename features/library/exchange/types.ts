/** What became of one row of a file. */
export type ImportedRow = {
  /** The line of a table, or the place in a list. */
  readonly line: number;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'same' | 'refused';
  /** Why it was refused. */
  readonly reasons: readonly string[];
};

export type ImportReport = {
  readonly rows: readonly ImportedRow[];
  /** Columns of the file that mean nothing here. */
  readonly ignored: readonly string[];
};
