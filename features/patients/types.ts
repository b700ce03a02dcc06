import type { FormState } from '@/lib/form-state';
import type { SquareCode } from '@/lib/square-code';

/** A patient in a list, as every role of the clinic may see them: who, not what. */
export type ListRow = {
  id: string;
  fullName: string;
  born: string;
  /** whole years today */
  years: number | null;
  phone: string | null;
  email: string | null;
  leadName: string | null;
  access: 'signs-in' | 'link-open' | 'link-run-out' | 'none';
};

/** What finding came to; null before anybody asked. */
export type FindState = {
  readonly asked: string | null;
  readonly rows: readonly ListRow[];
  readonly more: boolean;
};

/** A registration that stops to ask whether this is somebody who is here already. */
export type RegisterState = FormState & {
  readonly perhaps: readonly { id: string; fullName: string; born: string }[];
};

/** A link just made: the one time that it can be shown. */
export type LinkState = {
  readonly refusal: FormState['refusal'];
  readonly link: {
    readonly address: string;
    readonly code: SquareCode;
    /** By the clinic's clock, in words. */
    readonly until: string;
    /** The same as an instant, for words in another language. */
    readonly expiresAt: Date;
  } | null;
};
