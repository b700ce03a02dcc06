import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetKey } from '@/features/diary/paper/client/sheet-keys';
import { type SheetStep, settle } from '@/features/diary/paper/format';
import { sheetInput } from '@/features/diary/paper/schema';
import type { Keyed, Outcome, PainCell, SessionCell, Sheet, Source } from '@/features/diary/paper/types';

const DAYS = Array.from({ length: 14 }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);
const outcome = fc.constantFrom<Outcome>('done', 'part', 'not-done');
const score = fc.integer({ min: 0, max: 10 });
const source = fc.constantFrom<Source>('portal', 'paper', 'told');
const sessionField = (on: string) => `s.thread.1.${on}`;

const anySession = (on: string) =>
  fc.record({
    prescribed: fc.boolean(),
    told: fc.option(fc.record({ id: fc.constant(`told ${on}`), outcome, source }), { nil: null }),
    value: fc.option(outcome, { nil: null }),
    known: fc.constantFrom(null, `told ${on}`, 'an older one'),
  });
const anyPain = (on: string) =>
  fc.record({
    paper: fc.option(fc.record({ id: fc.constant(`paper ${on}`), score }), { nil: null }),
    others: fc.array(score, { maxLength: 2 }),
    value: fc.option(score, { nil: null }),
    known: fc.constantFrom(null, `paper ${on}`, 'an older one'),
  });

function laidOut(
  sessions: ReadonlyArray<{
    prescribed: boolean;
    told: SessionCell['told'];
    value: Outcome | null;
    known: string | null;
  }>,
  pain: ReadonlyArray<Pick<PainCell, 'paper' | 'others'> & Keyed<number>>,
) {
  const cells = sessions.map(({ prescribed, told }, at): SessionCell => {
    const on = DAYS[at] ?? '';
    const itemId = prescribed ? 'item' : null;
    return { on, field: prescribed ? sessionField(on) : null, itemId, slot: 1, asked: true, told };
  });
  const sheet: Sheet = {
    from: '2026-11-01',
    days: [],
    sessions: [{ key: 'thread.1', name: 'Heel raise', side: 'left', slot: 1, slots: 1, cells }],
    pain: pain.map(({ paper, others }, at) => ({
      on: DAYS[at] ?? '',
      field: `p.${DAYS[at]}`,
      paper,
      others,
    })),
  };
  const keyed = {
    sessions: new Map(
      sessions.map(({ value, known }, at) => [sessionField(DAYS[at] ?? ''), { value, known }]),
    ),
    pain: new Map(pain.map(({ value, known }, at) => [`p.${DAYS[at]}`, { value, known }])),
  };
  return { sheet, keyed };
}

/** The diary after some steps: what stands in each cell. */
function applied(sheet: Sheet, steps: readonly SheetStep[]): Sheet {
  let made = 0;
  const fresh = () => {
    made += 1;
    return `new ${made}`;
  };
  const session = (cell: SessionCell): SessionCell => {
    const step = steps.find(
      (one) =>
        (one.kind === 'add-session' && one.cell === cell) ||
        ('id' in one && one.id === cell.told?.id && one.kind !== 'correct-pain'),
    );
    if (!step) return cell;
    if (step.kind === 'withdraw') return { ...cell, told: null };
    if (step.kind !== 'add-session' && step.kind !== 'correct-session') return cell;
    return { ...cell, told: { id: fresh(), outcome: step.outcome, source: 'paper' } };
  };
  const pain = (cell: PainCell): PainCell => {
    const step = steps.find(
      (one) => (one.kind === 'add-pain' && one.on === cell.on) || ('id' in one && one.id === cell.paper?.id),
    );
    if (!step) return cell;
    if (step.kind === 'withdraw') return { ...cell, paper: null };
    if (step.kind !== 'add-pain' && step.kind !== 'correct-pain') return cell;
    return { ...cell, paper: { id: fresh(), score: step.score } };
  };
  return {
    ...sheet,
    sessions: sheet.sessions.map((row) => ({ ...row, cells: row.cells.map(session) })),
    pain: sheet.pain.map(pain),
  };
}

describe('a keyed sheet', () => {
  const anySheet = fc
    .tuple(fc.tuple(...DAYS.map(anySession)), fc.tuple(...DAYS.map(anyPain)))
    .map(([sessions, pain]) => laidOut(sessions, pain));

  test('sent twice, or from two tabs, changes what it changes once', () => {
    fc.assert(
      fc.property(anySheet, ({ sheet, keyed }) => {
        const { steps } = settle(sheet, keyed);
        expect(settle(applied(sheet, steps), keyed).steps).toEqual([]);
      }),
    );
  });

  test('leaves what was told online as it was, and never makes of a blank a "not done" or a zero', () => {
    fc.assert(
      fc.property(anySheet, ({ sheet, keyed }) => {
        const { steps } = settle(sheet, keyed);
        const later = applied(sheet, steps);
        for (const [at, cell] of (sheet.sessions[0]?.cells ?? []).entries()) {
          const now = later.sessions[0]?.cells[at];
          if (cell.told && cell.told.source !== 'paper') expect(now).toEqual(cell);
          const given = keyed.sessions.get(sessionField(cell.on));
          if (given?.value === null) expect([cell.told, null]).toContainEqual(now?.told);
        }
        for (const [at, cell] of sheet.pain.entries()) {
          expect(later.pain[at]?.others).toEqual(cell.others);
          if (keyed.pain.get(`p.${cell.on}`)?.value === null)
            expect([cell.paper, null]).toContainEqual(later.pain[at]?.paper);
        }
      }),
    );
  });

  test('says of every cell that stands otherwise than it was keyed, and refuses what was not prescribed', () => {
    fc.assert(
      fc.property(anySheet, ({ sheet, keyed }) => {
        const { steps, kept, faults } = settle(sheet, keyed);
        const later = applied(sheet, steps);
        const other = (later.sessions[0]?.cells ?? []).filter(({ on, told }) => {
          const value = keyed.sessions.get(sessionField(on))?.value ?? null;
          return value !== null && value !== (told?.outcome ?? null);
        });
        for (const { field, on } of other)
          expect(
            field === null
              ? sessionField(on) in faults
              : kept.some((one) => one.includes(`${Number(on.slice(8))} Nov`)),
          ).toBe(true);
      }),
    );
  });

  test('corrects and takes back only what its page showed', () => {
    const told = { id: 'seen', outcome: 'done' as const, source: 'paper' as const };
    const none = { paper: null, others: [], value: null, known: null };
    const asked = (value: Outcome | null, known: string | null) => {
      const { sheet, keyed } = laidOut([{ prescribed: true, told, value, known }], [none]);
      return settle(sheet, keyed);
    };
    expect(asked('part', 'seen').steps).toMatchObject([{ kind: 'correct-session', id: 'seen' }]);
    expect(asked(null, 'seen').steps).toMatchObject([{ kind: 'withdraw', id: 'seen' }]);
    expect(asked(null, null)).toMatchObject({ steps: [], kept: [] });
    expect(asked('part', null)).toMatchObject({ steps: [], kept: [expect.stringContaining('stands')] });
  });

  test('keeps both where the phone says another pain than the paper, and says so', () => {
    const { sheet, keyed } = laidOut([], [{ paper: null, others: [3], value: 6, known: null }]);
    expect(settle(sheet, keyed)).toMatchObject({
      steps: [{ kind: 'add-pain', score: 6 }],
      kept: [expect.stringContaining('both are kept')],
    });
    const same = laidOut([], [{ paper: null, others: [3], value: 3, known: null }]);
    expect(settle(same.sheet, same.keyed)).toMatchObject({ steps: [], kept: [] });
  });
});

describe('the keys of a sheet', () => {
  const press = (key: string, given: Partial<Parameters<typeof sheetKey>[1]> = {}) =>
    sheetKey(
      { key, ctrlKey: false, metaKey: false, altKey: false },
      { kind: 'pain', text: '', selected: false, ...given },
    );

  test('a digit is a score and goes on; a 1 waits, and a 0 after it is ten', () => {
    expect(press('7')).toEqual({ kind: 'put', text: '7', goesOn: true });
    expect(press('0')).toEqual({ kind: 'put', text: '0', goesOn: true });
    expect(press('1')).toEqual({ kind: 'put', text: '1', goesOn: false });
    expect(press('0', { text: '1' })).toEqual({ kind: 'put', text: '10', goesOn: true });
  });

  test('eleven stays in its cell; over what is selected a digit begins anew', () => {
    expect(press('1', { text: '1' })).toEqual({ kind: 'put', text: '11', goesOn: false });
    expect(press('4', { text: '10', selected: true })).toEqual({ kind: 'put', text: '4', goesOn: true });
  });

  test('one key ticks; letters mean nothing in pain, and the browser keeps its own keys', () => {
    for (const [key, text] of [
      ['d', '✓'],
      ['P', '½'],
      ['n', '✗'],
    ] as const)
      expect(press(key, { kind: 'tick' })).toEqual({ kind: 'put', text, goesOn: true });
    expect(press('d')).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('Enter')).toBeNull();
    expect(press('Backspace')).toEqual({ kind: 'put', text: '', goesOn: false });
  });
});

describe('a sheet as its form sends it', () => {
  const id = '019ad000-0000-7000-8000-000000000001';
  const head = { patientId: id, programId: id, from: '2026-11-08' };
  const read = (cells: Record<string, string>) => sheetInput.safeParse({ ...head, ...cells });

  test('blank is missing, zero is zero, and signs and letters are ticks', () => {
    const field = `s.${id}.1.2026-11-08`;
    for (const [text, value] of [
      ['', null],
      [' ', null],
      ['✓', 'done'],
      ['D', 'done'],
      ['½', 'part'],
      ['n', 'not-done'],
    ] as const)
      expect(read({ [field]: text }).data?.sessions.get(field)).toEqual({ value, known: null });
    for (const [text, value] of [
      ['', null],
      ['0', 0],
      ['10', 10],
    ] as const)
      expect(read({ 'p.2026-11-08': text }).data?.pain.get('p.2026-11-08')?.value).toBe(value);
  });

  test.each(['11', '-1', '4,5', 'x', '٤'])('the pain %j is refused beside its cell', (text) => {
    const result = read({ 'p.2026-11-08': text, 'p.2026-11-09': '3' });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['p.2026-11-08']]);
  });

  test('a tick that is none is refused beside its cell, and so is a first day that does not exist', () => {
    const field = `s.${id}.2.2026-11-08`;
    expect(read({ [field]: 'q' }).error?.issues[0]?.path).toEqual([field]);
    expect(read({ from: '2026-02-30' }).error?.issues[0]?.path).toEqual(['from']);
  });
});
