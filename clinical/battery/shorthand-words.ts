import type { RecordName } from './records.data';
import { oneOf, plain } from './shorthand-tokens';
import type { BatteryTest } from './test';
import { enteredMethods } from './test-parts';
import { byMethod, recordLabel, recordShape, recordsOf } from './test-records';

/** What a word that is no side and no number says within a test. */
export type Meaning =
  | { is: 'option'; code: string }
  | { is: 'familiar'; yes: boolean }
  | { is: 'response'; answer: string }
  | { is: 'score'; value: number }
  | { is: 'method'; word: string }
  | { is: 'record'; name: RecordName; answer: string | boolean };

const OWN_SYMPTOM = ['known', 'familiar', 'own'];
const NOT_OWN = ['notknown', 'unknown', 'unfamiliar', 'notown'];

/**
 * Everything that a word may say here: an exact word before a beginning, and results before records. More than one
 * of the same rank is for the therapist to tell apart.
 */
export function meaningsOf(test: BatteryTest, text: string): Meaning[] {
  const word = plain(text);
  for (const rank of [exactly, beginning]) {
    for (const kind of [options, symptom, score, methods, records]) {
      const found = kind(test, text, word, rank);
      if (found.length > 0) return found;
    }
  }
  return [];
}

type Rank = (candidate: string, word: string) => boolean;
type Kind = (test: BatteryTest, text: string, word: string, rank: Rank) => Meaning[];

const exactly: Rank = (candidate, word) => word !== '' && candidate === word;
const beginning: Rank = (candidate, word) => word.length >= 3 && candidate.startsWith(word);

const options: Kind = (test, text, word, rank) => {
  const codes = [...new Set(enteredMethods(test).flatMap((method) => method.options ?? []))];
  const sign = { '+': 'positive', '-': 'negative', '−': 'negative', nt: 'not-tested' }[text.toLowerCase()];
  if (sign) return codes.includes(sign) ? [{ is: 'option', code: sign }] : [];
  return codes.filter((code) => rank(plain(code), word)).map((code) => ({ is: 'option', code }));
};

const symptom: Kind = (test, _text, word, rank) => {
  const names = recordsOf(test);
  if (names.includes('response')) {
    const shape = recordShape(test, 'response');
    const answers = 'options' in shape ? shape.options.map((one) => one.code) : [];
    if (word === 'known') return [{ is: 'response', answer: 'familiar' }];
    return answers
      .filter((answer) => rank(plain(answer), word))
      .map((answer) => ({ is: 'response', answer }));
  }
  if (!names.includes('familiar')) return [];
  if (NOT_OWN.some((one) => rank(one, word))) return [{ is: 'familiar', yes: false }];
  return OWN_SYMPTOM.some((one) => rank(one, word)) ? [{ is: 'familiar', yes: true }] : [];
};

/** Pain beside the value: p4. */
const score: Kind = (test, _text, word) => {
  const [, digits] = /^p(?:ain)?(\d+)$/.exec(word) ?? [];
  if (!digits || !recordsOf(test).includes('pain')) return [];
  return [{ is: 'score', value: Number(digits) }];
};

const methods: Kind = (test, _text, word, rank) => {
  const taken = enteredMethods(test);
  const hit = taken.some((method) => namesOf(method).some((name) => rank(name, word)));
  return hit && taken.length > 1 ? [{ is: 'method', word }] : [];
};

/** A method by its code, a part of it, or a word of its name. */
export const namesOf = (method: { code: string; name: string }): string[] =>
  [method.code, ...method.code.split('-'), ...method.name.split(/[\s,()]+/)]
    .map(plain)
    .filter((name) => name !== '');

const records: Kind = (test, text, word, rank) => {
  const [name, given] = split(text);
  if (given !== null) return named(test, plain(name), given);
  return recordsOf(test)
    .filter((record) => !byMethod(record))
    .flatMap((record): Meaning[] => {
      const shape = recordShape(test, record);
      if (shape.kind === 'yes-no') return yesNo(record, word, rank);
      if (!('options' in shape)) return [];
      return shape.options
        .filter((option) => rank(plain(option.code), word))
        .map((option) => ({ is: 'record', name: record, answer: option.code }));
    });
};

/** `end=firm`: a record by its name or a beginning of it, and its answer. */
function named(test: BatteryTest, name: string, answer: string): Meaning[] {
  const all = recordsOf(test).filter((record) => !byMethod(record));
  const exact = all.filter((record) => plain(record) === name);
  const found = exact.length > 0 ? exact : all.filter((record) => plain(record).startsWith(name));
  return found.map((record) => ({ is: 'record', name: record, answer }));
}

function split(text: string): [string, string | null] {
  const at = text.indexOf('=');
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null];
}

function yesNo(record: RecordName, word: string, rank: Rank): Meaning[] {
  const name = plain(record);
  if (rank(name, word)) return [{ is: 'record', name: record, answer: true }];
  return rank(`no${name}`, word) ? [{ is: 'record', name: record, answer: false }] : [];
}

/** What may be typed after the name of this test. */
export function wordsFor(test: BatteryTest): string {
  const parts = test.sided ? ['L, R or both'] : [];
  const taken = enteredMethods(test);
  if (taken.length > 1) parts.push(`a method (${oneOf(taken.map((method) => method.code))})`);
  for (const method of taken.slice(0, 1)) {
    if (method.options) parts.push(oneOf(method.options));
    else parts.push(`a number from ${method.min} to ${method.max} ${method.unit}`);
  }
  const names = recordsOf(test);
  if (names.includes('pain')) parts.push('p0 to p10');
  if (names.includes('familiar')) parts.push('known or not-known');
  for (const name of names) {
    const shape = recordShape(test, name);
    if (name === 'familiar' || name === 'pain') continue;
    if ('options' in shape)
      parts.push(`${recordLabel(name).toLowerCase()} (${oneOf(shape.options.map((one) => one.code))})`);
    else parts.push(shape.kind === 'yes-no' ? `${name} or no-${name}` : `${name}=…`);
  }
  return parts.join(' · ');
}
