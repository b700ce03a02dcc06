import { describe, expect, test } from 'vitest';
import { judged, type Reached } from '@/features/programs/builder/holds/policy';
import { newId } from '@/lib/id';

const id = newId();
const rung = (slug: string) => ({ slug });
const given = (harder: { slug: string } | null = null) => ({
  id: newId(),
  version: 1,
  flagReason: null,
  items: [{ id, slug: 'usual', dose: { side: 'left' as const }, flagReason: null, easier: null, harder }],
});
const plain: Reached = { tags: [], region: 'calf', avoid: [] };
const heavy: Reached = {
  ...plain,
  avoid: [{ code: 'acute-calf-strain', label: 'Acute calf strain', level: 'block' }],
};
const faults = (harder: { slug: string } | null, side: 'left' | 'right') =>
  judged(
    given(harder),
    ({ slug }) => (slug === 'usual' ? plain : heavy),
    [],
    [{ code: 'acute-calf-strain', side }],
  ).faults;

describe('what the library blocks while a finding stands', () => {
  test('is refused for an approved rung as for the exercise itself, with the finding’s name', () => {
    expect(faults(rung('heavy'), 'left')).toEqual({
      [`${id}.flag`]: ['Not to be given with “acute calf strain”, which stands in this episode.'],
    });
  });

  test('is let through on the other side, and without that rung', () => {
    expect(faults(rung('heavy'), 'right')).toEqual({});
    expect(faults(null, 'left')).toEqual({});
  });
});
