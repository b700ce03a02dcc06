import { expect, test } from 'vitest';
import {
  calfExamination,
  interactionsOf,
  interactionsPerFinding,
  recordedBy,
} from '../../../bin/bench/examination';

test('a complete initial calf examination takes at most two interactions for each thing recorded', () => {
  expect(recordedBy(calfExamination)).toEqual({ findings: 30, points: 3, gait: 4, areas: 1 });
  expect(interactionsPerFinding(calfExamination)).toBeLessThanOrEqual(2);
});

test('keys, chords and typed words count one each', () => {
  expect(interactionsOf([{ press: ':' }, { type: 'ktw L8.5 R11; thomp L- R-' }, { press: 'Enter' }])).toBe(8);
  expect(interactionsOf([{ press: 'Control+z' }])).toBe(1);
});
