import type { RecordName } from '@/clinical/battery/records.data';
import type { Answer, RecordAnswer } from '@/clinical/battery/rule';
import { numberFault } from '@/clinical/battery/shorthand-numbers';
import { answerOf } from '@/clinical/battery/shorthand-record';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { recordShape } from '@/clinical/battery/test-records';
import type { Values } from '../../types';

/** What a field says: an answer, nothing, or why it cannot be read. */
export type Read<Answered> = { readonly answer: Answered | null; readonly fault: string | null };

const nothing = { answer: null, fault: null } as const;
const wrong = (fault: string) => ({ answer: null, fault }) as const;

/** A method's field: a number within its range and step, or one of its options. */
export function readValue(method: Method, text: string | undefined): Read<number | string> {
  const given = (text ?? '').trim();
  if (given === '') return nothing;
  if (method.options) {
    return method.options.includes(given)
      ? { answer: given, fault: null }
      : wrong('Please choose one of the row');
  }
  const plain = given.replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return wrong(`Please give a number${unitInWords(method)}`);
  const fault = numberFault(method, Number(plain));
  return fault ? wrong(fault) : { answer: Number(plain), fault: null };
}

const unitInWords = ({ unit }: Method): string => (unit.startsWith('0–') ? '' : ` in ${unit}`);

/** A record's field, or its fields where several answers can be ticked. */
export function readRecord(
  test: BatteryTest,
  name: RecordName,
  fieldOf: (option?: string) => string,
  values: Values,
): Read<Answer | readonly Answer[]> {
  const shape = recordShape(test, name);
  if (shape.kind === 'choices') {
    const ticked = shape.options.filter((option) => values[fieldOf(option.code)] === 'yes');
    return ticked.length > 0 ? { answer: ticked.map((option) => option.code), fault: null } : nothing;
  }
  const given = (values[fieldOf()] ?? '').trim();
  if (given === '') return nothing;
  const typed = shape.kind === 'numbers' ? given.split(/[\s;+]+/).join('+') : given;
  const read = answerOf(test, name, typed);
  return read.ok ? { answer: read.answer, fault: null } : wrong(read.message);
}

/** A record as the value of its field; a list of choices has a field for each. */
export function recordText(answer: RecordAnswer | undefined): string {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (Array.isArray(answer)) return answer.join(' ');
  return String(answer);
}
