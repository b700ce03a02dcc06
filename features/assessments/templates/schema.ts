import { z } from 'zod';
import { allTests } from '@/clinical/battery/all-tests';
import { nameKey, nearTests, shorthandBook } from '@/clinical/battery/shorthand';
import type { TemplateTest } from '@/db/queries/templates';
import { id, line } from '@/lib/shape';
import { ELSEWHERE } from '../battery-tests/format';
import { isBlank, numberIn, rowKeys, rowOf } from '../format';
import { formOf, type Reader } from '../reading/schema';

const MOST = 40;
const book = shorthandBook(allTests);
const version = z.coerce.number().int().min(1).max(32_000);

/** The lines in the order of their places; a line without a test is left out. */
function readTests({ values, fault }: Reader): TemplateTest[] {
  const keys = rowKeys(values, 'line').filter(
    (key) => !isBlank({ test: rowOf(values, 'line', key).test ?? '' }),
  );
  if (keys.length > MOST) fault('name', `At most ${MOST} tests`);
  const lines = keys.slice(0, MOST).flatMap((key) => {
    const row = rowOf(values, 'line', key);
    const test = book.byName.get(nameKey(row.test ?? ''));
    const place = numberIn(row.place, 1, 999);
    if ((row.place ?? '').trim() !== '' && place === null) fault(`line.${key}.place`, 'A number from 1 on');
    if (!test) {
      const near = nearTests(row.test ?? '', book).map((one) => one.name);
      fault(`line.${key}.test`, near.length > 0 ? `No such test. ${near.join(', ')}?` : 'No such test');
      return [];
    }
    if (ELSEWHERE[test.code]) fault(`line.${key}.test`, `It has its place in ${ELSEWHERE[test.code]}`);
    // Without a place it comes last.
    return [{ testCode: test.code, required: row.required === 'yes', place: place ?? 1000, key }];
  });
  const seen = new Set<string>();
  for (const { testCode, key } of lines) {
    if (seen.has(testCode)) fault(`line.${key}.test`, 'This test is listed twice');
    seen.add(testCode);
  }
  return lines
    .sort((one, other) => one.place - other.place)
    .map(({ testCode, required }) => ({ testCode, required }));
}

/** A template as its form sends it; version 0 is a new one. */
export const templateInput = formOf((reader) => ({
  id: reader.read('id', id) ?? '',
  version: reader.values.version === '0' ? 0 : (reader.read('version', version) ?? 0),
  name: reader.read('name', line(80, 'Please give it a name')) ?? '',
  tests: readTests(reader),
}));

export const retireInput = z.object({ id, version });
