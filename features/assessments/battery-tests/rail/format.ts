import { rowOf } from '../../format';
import type { Values } from '../../types';
import { listedCodes } from '../format';

/** How many of the listed tests have an answer. */
export function testsProgress(values: Values): {
  mark: 'empty' | 'part' | 'full';
  note: string;
} {
  const codes = listedCodes(values);
  const begun = codes.filter((code) =>
    Object.entries(rowOf(values, 'test', code)).some(([part, value]) => part !== 'listed' && value !== ''),
  ).length;
  const mark = begun === 0 ? 'empty' : begun < codes.length ? 'part' : 'full';
  return { mark, note: codes.length === 0 ? '' : `${begun} of ${codes.length}` };
}

/** What a test's field is called: “Knee to wall, left, shin inclinometer”. Null for a field of another section. */
export function testLabel(name: string): string | null {
  if (name === 'addTest') return 'Add a test';
  const [list, code, side, ...rest] = name.split('.');
  if (list !== 'test' || !code) return null;
  const words = rest.filter((one) => one !== 'record').join(', ');
  return [code, side === 'none' || side === 'listed' ? '' : side, words]
    .filter(Boolean)
    .join(', ')
    .replaceAll('-', ' ');
}
