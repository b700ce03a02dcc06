import { z } from 'zod';
import { isBlank, rowKeys, rowOf } from '../format';
import type { Values } from '../types';

type Context = z.core.$RefinementCtx;

/** Reads named fields of a form one by one; each fault is told under the field's own name. */
export type Reader = {
  /** The field's value by its shape, or null after telling what is wrong with it. */
  readonly read: <Output>(name: string, shape: z.ZodType<Output>) => Output | null;
  readonly fault: (name: string, message: string) => void;
  readonly values: Values;
};

function readerOf(values: Values, context: Context): Reader {
  const fault = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message, input: values[name] });
  return {
    values,
    fault,
    read: (name, shape) => {
      const read = shape.safeParse(values[name] ?? '');
      if (read.success) return read.data;
      fault(name, read.error.issues[0]?.message ?? 'Not valid');
      return null;
    },
  };
}

/** Fields by name; of a name that is sent twice the last counts, as in a form's later control. */
const formFields = z
  .record(z.string().max(120), z.union([z.string().max(20_000), z.array(z.string().max(20_000)).max(5)]))
  .refine((fields) => Object.keys(fields).length <= 1500, 'Too many fields')
  .transform(
    (fields): Values =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : (value.at(-1) ?? ''),
        ]),
      ),
  )
  .transform(withoutDropped);

/** The row that a “remove” button names (it works without script) is taken out before anything is read. */
function withoutDropped({ drop, ...values }: Values): Values {
  const row = drop && /^(area|pin|gait|run|goal|treat|test)\.[\w-]+$/.test(drop) ? `${drop}.` : null;
  return row ? Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(row))) : values;
}

/** The shape of a whole form, built by `build`; a fault in any field refuses it, and each field says its own. */
export function formOf<Output>(build: (reader: Reader) => Output) {
  return formFields.transform((values, context): Output => {
    let faults = 0;
    const counting = {
      ...context,
      addIssue: (issue: Parameters<Context['addIssue']>[0]) => {
        faults += 1;
        context.addIssue(issue);
      },
    };
    const built = build(readerOf(values, counting));
    return faults > 0 ? z.NEVER : built;
  });
}

/** One of a few words, or null when blank. */
export const optionalChoice = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  message: string,
) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    z.enum(words, message).nullable(),
  );

/** The rows of one list of the form; wholly blank ones are left out. */
export function readRows<Row>(
  reader: Reader,
  list: string,
  most: number,
  build: (row: Reader, key: string) => Row | null,
): Row[] {
  const keys = rowKeys(reader.values, list).filter((key) => !isBlank(rowOf(reader.values, list, key)));
  const [first] = keys;
  if (keys.length > most && first) {
    reader.fault(list, `At most ${most}`);
    return [];
  }
  return keys.flatMap((key) => {
    const name = (part: string) => `${list}.${key}.${part}`;
    const row = build(
      {
        values: rowOf(reader.values, list, key),
        read: (part, shape) => reader.read(name(part), shape),
        fault: (part, message) => reader.fault(name(part), message),
      },
      key,
    );
    return row === null ? [] : [row];
  });
}
