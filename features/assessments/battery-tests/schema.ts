import { allTests, testWithCode } from '@/clinical/battery/all-tests';
import { nameKey, nearTests, shorthandBook } from '@/clinical/battery/shorthand';
import { rowKeys } from '../format';
import type { Reader } from '../reading/schema';
import { ELSEWHERE, listedField, marksIn, resultIn } from './format';
import type { TestEntry } from './types';

const MOST = 80;
const book = shorthandBook(allTests);

/** The tests as sent: those on the list with what was found, and the one that is named to be added. */
export function readTests(reader: Reader): TestEntry[] {
  const { values, fault } = reader;
  const codes = rowKeys(values, 'test');
  if (codes.length > MOST) fault('addTest', `At most ${MOST} tests`);
  const entries = codes.slice(0, MOST).flatMap((code): TestEntry[] => {
    const test = testWithCode(code);
    if (!test || ELSEWHERE[code]) {
      fault(listedField(code), 'This test is not in the battery');
      return [];
    }
    const result = resultIn(test, values, fault);
    const listed = (values[listedField(code)] ?? '') !== '';
    if (!listed && Object.keys(result).length === 0) return [];
    return [{ code, ...marksIn(values[listedField(code)]), result }];
  });
  const added = addedTest(reader);
  return added && !entries.some((entry) => entry.code === added.code) ? [...entries, added] : entries;
}

/** The test that the “add” field names. */
function addedTest({ values, fault }: Reader): TestEntry | null {
  const name = (values.addTest ?? '').trim();
  if (name === '') return null;
  const test = book.byName.get(nameKey(name));
  if (!test) {
    const near = nearTests(name, book).map((one) => one.name);
    fault('addTest', near.length > 0 ? `No test of this name. ${near.join(', ')}?` : 'No test of this name');
    return null;
  }
  const section = ELSEWHERE[test.code];
  if (section) fault('addTest', `This test has its place in ${section}`);
  return section ? null : { code: test.code, required: false, retest: false, result: {} };
}
