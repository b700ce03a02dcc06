/** Why the product said no. Expected outcomes are values; bugs are exceptions. */
export type Refusal = 'not-signed-in' | 'not-permitted' | 'not-found' | 'conflict' | 'invalid' | 'too-many';

/** Messages by field name, shown beside the field. */
export type FieldErrors = { readonly [field: string]: readonly string[] | undefined };

export type No = { readonly ok: false; readonly refusal: Refusal; readonly fields: FieldErrors };

export type Result<Value> = { readonly ok: true; readonly value: Value } | No;

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (refusal: Refusal, fields: FieldErrors = {}): No => ({ ok: false, refusal, fields });

/** Thrown inside a scoped transaction so that saying no also rolls back; the write wrapper turns it into a value. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly fields: FieldErrors = {},
  ) {
    super(refusal);
    this.name = 'Refused';
  }
}
