import { describe, expect, test } from 'vitest';
import { figureOf } from './all-figures';
import { paceOf } from './pace';
import { loopMs, momentAt } from './timing';

const none = { tempo: null, holdSeconds: null, amount: null };
const figure = (slug: string) => {
  const found = figureOf(slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('the pace of a figure', () => {
  test('down is the way to the lower centre of mass, whichever way the exercise begins', () => {
    expect(paceOf(figure('single-leg-calf-raise'), { ...none, tempo: '3-1-2' }).pace).toEqual({
      out: 2000,
      hold: 0,
      back: 3000,
      rest: 1000,
    });
    expect(paceOf(figure('goblet-squat'), { ...none, tempo: '3-1-2' }).pace).toEqual({
      out: 3000,
      hold: 1000,
      back: 2000,
      rest: 0,
    });
  });

  test('a loop lasts as long as the tempo says, with the usual pause where it says none', () => {
    const squat = figure('goblet-squat');
    const { pace } = paceOf(squat, { ...none, tempo: '3-1-2' });
    expect(loopMs(squat, pace)).toBe(3000 + 1000 + 2000 + (squat.keys[0]?.hold ?? 600));
    expect(momentAt(squat, (squat.keys[0]?.hold ?? 600) + 3000 + 500, pace)).toMatchObject({ i: 1, t: 0 });
  });

  test('a hold is shown as it is prescribed up to six seconds; a longer one says so', () => {
    const stretch = figure('bent-knee-standing-soleus-stretch');
    expect(paceOf(stretch, { ...none, holdSeconds: 5 })).toMatchObject({
      pace: { hold: 5000 },
      shortenedFrom: null,
    });
    const seconds = { unit: 'seconds', min: 30, max: 45 } as const;
    expect(paceOf(stretch, { ...none, amount: seconds })).toMatchObject({
      pace: { hold: 6000 },
      shortenedFrom: 30,
    });
  });

  test('running is not held', () => {
    expect(paceOf(figure('a-skip'), { ...none, holdSeconds: 5 }).pace).toBeNull();
  });
});
