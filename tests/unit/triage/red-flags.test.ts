import { describe, expect, it } from 'vitest';
import { flagFindings } from '@/clinical/battery/flag-findings.data';
import { allExercises } from '@/clinical/library/all-exercises';
import { effectsInWords } from '@/clinical/triage/flag-words';
import type { RedFlag } from '@/clinical/triage/red-flag';
import { groundsOfFlag } from '@/clinical/triage/red-flag-grounds.data';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { screenItems } from '@/clinical/triage/screen-items.data';
import en from '@/wording/en.json';

const rows: readonly RedFlag[] = redFlags;

describe('the table of red flags', () => {
  it('has one row for each finding of kind flag, and no other', () => {
    expect(rows.map((row) => row.code).sort()).toEqual([...flagFindings].sort());
    expect(rows).toHaveLength(17);
  });

  it('names a fixed wording of its own urgency in every row', () => {
    for (const row of rows) {
      const wording = en.redFlags.find((one) => one.id === row.wording);
      expect(wording?.urgency, row.code).toBe(row.urgency);
      expect(wording?.source.length, row.code).toBeGreaterThan(0);
    }
  });

  it('asks every item of its rows exactly once on the screen', () => {
    const asked = rows.flatMap((row) => row.screenItems.map((code) => `${row.code} ${code}`));
    expect(screenItems.map((item) => `${item.flag} ${item.code}`).sort()).toEqual(asked.sort());
  });

  it('asks in the words of the fixed trigger where a row has one item, and in its own where it has more', () => {
    for (const item of screenItems) {
      const row = rows.find((one) => one.code === item.flag);
      expect(item.ask === null, item.code).toBe(row?.screenItems.length === 1);
    }
  });

  it('only the bone that a test finds is raised by tests alone', () => {
    expect(rows.filter((row) => row.screenItems.length === 0).map((row) => row.code)).toEqual([
      'fracture-suspected',
    ]);
  });

  it('is never resolved by time or by the patient', () => {
    for (const row of rows)
      expect(groundsOfFlag(row.code)?.resolvedBy.notBy).toEqual(
        expect.arrayContaining(['time alone', 'the patient']),
      );
  });

  it('tags every exercise of self-massage, so that a hold on self-massage finds it', () => {
    for (const exercise of allExercises)
      if (exercise.category === 'self-massage')
        expect(exercise.tags, exercise.slug).toContain('self-massage');
  });

  it('says in words what each row does, and names no side that nobody said', () => {
    for (const row of rows) {
      const { blocks, warns } = effectsInWords({ row, side: 'none', region: null });
      const rules = [row.blocks, row.newProgram === 'blocked' ? row : null].filter(Boolean);
      expect(blocks.length > 0, row.code).toBe(rules.length > 0 || row.handsOn.blocks === 'all');
      expect([...blocks, ...warns].join(' ')).not.toMatch(/\b(left|right)\b/);
    }
  });
});
