import type { RecordName } from './records.data';
import type { Answer, RecordAnswer } from './rule';
import { oneOf, plain } from './shorthand-tokens';
import type { BatteryTest } from './test';
import { recordLabel, recordShape } from './test-records';

export type ReadAnswer = { ok: true; answer: Answer | readonly Answer[] } | { ok: false; message: string };

/** The answer to one record of a test, as it was typed. Lists are joined by `+`. */
export function answerOf(test: BatteryTest, name: RecordName, typed: string | boolean): ReadAnswer {
  const shape = recordShape(test, name);
  if (typeof typed === 'boolean') return { ok: true, answer: typed };
  switch (shape.kind) {
    case 'yes-no': {
      const yes = ['yes', 'y', 'no', 'n'].indexOf(plain(typed));
      return yes < 0 ? no(name, 'yes or no') : { ok: true, answer: yes < 2 };
    }
    case 'score':
      return /^\d+$/.test(typed) && Number(typed) <= 10
        ? { ok: true, answer: Number(typed) }
        : no(name, 'a whole number from 0 to 10');
    case 'number': {
      const value = /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
      const { min, max, unit, step } = shape;
      const steps = value / step;
      const fits = value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
      return fits ? { ok: true, answer: value } : no(name, `${min} to ${max} ${unit}, in steps of ${step}`);
    }
    case 'numbers': {
      const values = typed.split('+').map((one) => (/^\d+(\.\d+)?$/.test(one) ? Number(one) : Number.NaN));
      return values.some(Number.isNaN) ? no(name, 'numbers joined by +') : { ok: true, answer: values };
    }
    case 'text':
      return typed.trim() === '' || typed.length > 200
        ? no(name, 'a text of at most 200 characters, in quotes')
        : { ok: true, answer: typed.trim() };
    default: {
      const codes = shape.options.map((option) => option.code);
      const picked = typed.split('+').map((one) => codeFor(codes, one));
      const known = picked.flatMap((code) => (code === null ? [] : [code]));
      const [first] = known;
      if (first === undefined || known.length < picked.length) return no(name, oneOf(codes));
      if (shape.kind === 'choices') return { ok: true, answer: known };
      return known.length > 1 ? no(name, `one of ${oneOf(codes)}`) : { ok: true, answer: first };
    }
  }
}

function codeFor(codes: readonly string[], typed: string): string | null {
  const word = plain(typed);
  const exact = codes.find((code) => plain(code) === word);
  const [begun, other] = codes.filter((code) => word.length >= 2 && plain(code).startsWith(word));
  return exact ?? (begun && !other ? begun : null);
}

const no = (name: RecordName, wanted: string): ReadAnswer => ({
  ok: false,
  message: `${recordLabel(name)}: ${wanted}`,
});

/** A list of answers, such as sites. */
export function isList(answer: RecordAnswer | undefined): answer is readonly Answer[] {
  return Array.isArray(answer);
}
