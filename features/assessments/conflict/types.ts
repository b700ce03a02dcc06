import type { Values } from '../types';

/** One thing in which what stands here and what is stored differ: a field, or a whole row of a list. */
export type Difference = {
  /** The field's name; of a row `list.key`. */
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it since both began from the same. */
  readonly changedBy: 'both' | 'mine' | 'theirs';
};

export type Choice = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Choice>>;

/** Three states of one form: where both began, what stands here, what is stored now. */
export type Versions = { readonly base: Values; readonly mine: Values; readonly theirs: Values };

/** What a tab typed and no server has acknowledged, with what it began from. */
export type Typing = {
  readonly version: number;
  readonly base: Values;
  readonly typed: Values;
  /** ISO instant of the last key. */
  readonly at: string;
};
