import { describe, expect, test } from 'vitest';
import { notFoundSince, type TestedVisit } from '@/clinical/battery/retest';

const visit = (id: string, on: string, ...tested: [string, string][]): TestedVisit => ({
  id,
  examinedOn: on,
  tested: tested.map(([code, side]) => ({ code, side })),
});
const kept = (at: string) => ({
  code: 'limited-dorsiflexion',
  side: 'left' as const,
  raisedBy: 'knee-to-wall',
  at,
});
const finding = { code: 'limited-dorsiflexion', side: 'left' as const };
const first = visit('one', '2026-11-01', ['knee-to-wall', 'left']);

describe('a finding at re-test', () => {
  test('is gone from the first visit that tested it again and did not find it', () => {
    const again = visit('two', '2026-11-12', ['knee-to-wall', 'left']);
    const later = visit('three', '2026-11-19', ['knee-to-wall', 'left']);
    expect(notFoundSince(finding, [kept('one')], [first, again, later])).toBe('2026-11-12');
  });

  test('stands while nobody tested it again: missing is not normal', () => {
    const other = visit('two', '2026-11-12', ['slump', 'left']);
    expect(notFoundSince(finding, [kept('one')], [first, other])).toBeNull();
    expect(notFoundSince(finding, [kept('one')], [first])).toBeNull();
  });

  test('stands when the other side was tested, and when it was found again', () => {
    const right = visit('two', '2026-11-12', ['knee-to-wall', 'right']);
    expect(notFoundSince(finding, [kept('one')], [first, right])).toBeNull();
    const again = visit('two', '2026-11-12', ['knee-to-wall', 'left']);
    expect(notFoundSince(finding, [kept('one'), kept('two')], [first, again])).toBeNull();
  });

  test('that comes back after it was gone stands', () => {
    const visits = [
      first,
      visit('two', '2026-11-12', ['knee-to-wall', 'left']),
      visit('three', '2026-11-19', ['knee-to-wall', 'left']),
    ];
    expect(notFoundSince(finding, [kept('one'), kept('three')], visits)).toBeNull();
  });

  test('that was never kept has no day', () => {
    expect(notFoundSince(finding, [], [first])).toBeNull();
  });
});
