import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describedPoints } from '@/clinical/anatomy/trigger-points.data';
import { allTests, testWithCode } from '@/clinical/battery/all-tests';
import { parseShorthand, shorthandBook } from '@/clinical/battery/shorthand';
import { fieldsOfEntry, type Ground, takenBack } from '@/features/assessments/command/format';
import { saveDraftInput } from '@/features/assessments/schema';
import type { Values } from '@/features/assessments/types';
import { newId } from '@/lib/id';
import { anything } from '../clinical/shorthand-entries';

const book = shorthandBook(allTests);
const ground: Ground = {
  testOf: testWithCode,
  points: describedPoints,
  pins: [{ id: 'known', label: 'S2', side: 'left', code: null }],
  newKey: newId,
};
const typed = (line: string, values: Values = {}) => {
  const [part] = parseShorthand(line, book);
  expect(part?.faults).toEqual([]);
  if (!part?.entry) throw new Error(line);
  return fieldsOfEntry(part.entry, values, ground);
};
const filled = (line: string, values: Values = {}) => {
  const applied = typed(line, values);
  if (!applied.ok) throw new Error(applied.message);
  return applied.fields;
};
const target = { patientId: newId(), id: newId(), version: '1', examinedOn: '2026-11-20' };

describe('a line of shorthand', () => {
  test('fills the paired card where it is the place of the value, and lists no test for that', () => {
    expect(filled('ktw L 8.5 R 11')).toEqual({ 'pair.left.bent.cm': '8.5', 'pair.right.bent.cm': '11' });
    expect(filled('cspair L1/3 R0/0')).toMatchObject({
      'pair.left.bent.pain': '3',
      'pair.right.bent.pain': '0',
    });
  });

  test('lists a test that was not listed, and keeps the mark of one that was', () => {
    expect(filled('thomp L - R -')).toEqual({
      'test.thompson.listed': 'yes',
      'test.thompson.left.result': 'negative',
      'test.thompson.right.result': 'negative',
    });
    expect(filled('thomp L -', { 'test.thompson.listed': 'required' })).toEqual({
      'test.thompson.left.result': 'negative',
    });
  });

  test('scores the pin of its name or number, and sets a new one where its chart draws it', () => {
    expect(filled('trp s2 L 5')).toEqual({ 'pin.known.tenderness': '5' });
    const fresh = filled('sol trp1 L active 7');
    const id = Object.keys(fresh)[0]?.split('.')[1];
    expect(fresh).toMatchObject({
      [`pin.${id}.label`]: 'S1',
      [`pin.${id}.side`]: 'left',
      [`pin.${id}.muscle`]: 'soleus',
      [`pin.${id}.where`]: 'posterior-deep/soleus-medial-distal',
      [`pin.${id}.tenderness`]: '7',
      [`pin.${id}.recognised`]: 'yes',
    });
    expect(filled('sol trp1 L 3', fresh)).toEqual({ [`pin.${id}.tenderness`]: '3' });
    expect(Object.values(filled('sol trp1 R 3', fresh))).toContain('right');
    expect(typed('trp s9 L 5')).toMatchObject({ ok: false });
  });

  test('takes the activity of the other gait notes, and else asks', () => {
    expect(typed('drop R stance 2')).toEqual({ ok: false, message: 'Walking or running? Add walk or run' });
    const first = filled('drop R stance 2 run');
    expect(Object.values(filled('drop L stance 0', first))).toContain('running');
  });

  test('makes fields that the form reads without a fault, whatever was typed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anything, (entry) => {
        const applied = fieldsOfEntry(entry, { 'gait.x.activity': 'running' }, ground);
        if (!applied.ok) return;
        const read = saveDraftInput.safeParse({ ...target, ...applied.fields });
        const faults = read.error?.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`) ?? [];
        expect(faults).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('can be taken back without what was typed since', () => {
    const before: Values = { story: 'a', 'test.thompson.left.result': 'positive' };
    const line = filled('thomp L - R -', before);
    const now = { ...before, ...line, story: 'b', 'test.thompson.right.result': 'unable' };
    expect(takenBack(before, line, now)).toEqual({
      story: 'b',
      'test.thompson.left.result': 'positive',
      'test.thompson.right.result': 'unable',
    });
  });
});
