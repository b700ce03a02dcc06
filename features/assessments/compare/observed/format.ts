import { changeBetween, type ValueChange } from '@/clinical/battery/change';
import { gaitGrades, gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { errorInWords, gaitErrorOf, gaitNoteInWords, isRealGaitChange } from '@/clinical/battery/gait-words';
import type { BodySide, RuleContext } from '@/clinical/battery/rule';
import type { Method } from '@/clinical/battery/test';
import { triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { changeInWords, valueInWords } from '@/clinical/battery/value-words';
import type { GaitEntry } from '../../gait-notes/types';
import type { NamedGoal } from '../../history/types';
import type { PinPlace, PinScore } from '../../trigger-points/types';
import type { CompareLine } from '../types';

type Pin = PinPlace & PinScore & { readonly id: string };

/** A scale that somebody answers, for which no error was published. */
const scale = (code: string, name: string): Method => ({
  code,
  name,
  unit: '0–10',
  min: 0,
  max: 10,
  step: 1,
  detectableChange: null,
});

const NOT_REPEATED = 'not repeated: blank is not “no change”';
const FIRST_TIME = 'not asked on the earlier date';

type Sign = Pick<CompareLine, 'key' | 'group' | 'name' | 'side' | 'method' | 'was' | 'is'>;

const alone = (sign: Sign): CompareLine => ({
  ...sign,
  kind: sign.is === null ? 'not-repeated' : 'first-time',
  otherSide: null,
  change: null,
  turn: null,
  verdict: sign.is === null ? NOT_REPEATED : FIRST_TIME,
  basis: '',
});

const asked = (sign: Sign): CompareLine => ({
  ...alone(sign),
  kind: 'answer',
  verdict: sign.was === sign.is ? 'the same answer' : 'another answer',
});

const changed = (sign: Sign, change: ValueChange): CompareLine => ({
  ...alone(sign),
  kind: 'change',
  change,
  verdict: change.words.verdict,
  basis: change.words.basis,
});

/** One pin on two dates: its tenderness, and its status by the criteria on each. */
export function comparePins(
  earlier: readonly Pin[],
  later: readonly Pin[],
  patient: RuleContext,
): CompareLine[] {
  const method = scale('tenderness', 'palpation, tenderness');
  return [...new Map([...earlier, ...later].map((pin) => [pin.id, pin])).values()].map((pin) => {
    const [before, after] = [earlier, later].map((list) => list.find((one) => one.id === pin.id));
    const said = (one: Pin | undefined) =>
      one
        ? `${one.tenderness === null ? 'tenderness not asked' : valueInWords(one.tenderness, '0–10')}, ${triggerPointInWords(one.answers).status}`
        : null;
    const sign: Sign = {
      key: `pin ${pin.id}`,
      group: 'Trigger points',
      name: `${pin.label}, ${pin.muscle}`,
      side: pin.side,
      method: method.name,
      was: said(before),
      is: said(after),
    };
    if (!before || !after) return alone(sign);
    const change = changeBetween(method, { earlier: before.tenderness, later: after.tenderness }, patient);
    return change ? changed(sign, change) : asked(sign);
  });
}

const sameNote = (one: GaitEntry, other: GaitEntry) =>
  one.itemCode === other.itemCode &&
  one.activity === other.activity &&
  one.phase === other.phase &&
  one.stanceLimb === other.stanceLimb;

const GAIT_METHODS: Readonly<Record<string, string>> = { seen: 'seen by eye', '2d-video': '2D video' };

/** One gait observation on two dates. Degrees meet only where one method gave both. */
export function compareGait(earlier: readonly GaitEntry[], later: readonly GaitEntry[]): CompareLine[] {
  const gone = earlier.filter((note) => !later.some((other) => sameNote(note, other)));
  return [
    ...later.map((note) => {
      const before = earlier.find((other) => sameNote(note, other));
      return before ? bothNotes(before, note) : alone({ ...signOf(note), was: null, is: saidOf(note) });
    }),
    ...gone.map((note) => alone({ ...signOf(note), was: saidOf(note), is: null })),
  ];
}

const methodName = ({ method }: GaitEntry) => GAIT_METHODS[method] ?? method;

const limb = ({ stanceLimb }: GaitEntry): BodySide | 'none' => (stanceLimb === 'both' ? 'none' : stanceLimb);

const signOf = (note: GaitEntry) => ({
  key: `gait ${note.itemCode} ${note.activity} ${note.phase} ${note.stanceLimb}`,
  group: 'Gait',
  name: `${gaitItemWithCode(note.itemCode)?.name ?? note.itemCode}, ${note.stanceLimb === 'both' ? 'left and right' : note.stanceLimb} stance`,
  side: limb(note),
  method: `${methodName(note)}, ${note.activity}, ${gaitPhases[note.phase]}`,
});

const saidOf = (note: GaitEntry) => gaitNoteInWords({ ...note, item: note.itemCode }).replace(/^[^:]*: /, '');

function bothNotes(before: GaitEntry, after: GaitEntry): CompareLine {
  const sign = { ...signOf(after), was: saidOf(before), is: saidOf(after) };
  if (before.method !== after.method)
    return {
      ...asked(sign),
      kind: 'methods-differ',
      method: `${methodName(before)}, then ${methodName(after)}`,
      verdict: 'not comparable',
      basis: `the methods differ: repeat by ${methodName(before)} to compare`,
    };
  const item = gaitItemWithCode(after.itemCode);
  if (item && before.degrees !== null && after.degrees !== null) {
    const error = gaitErrorOf(item, after.phase, after.activity);
    const real = isRealGaitChange(error, before.degrees, after.degrees);
    const verdict = real === null ? 'error-unknown' : real ? 'real' : 'within-error';
    const words = { 'error-unknown': 'error unknown', real: 'real change', 'within-error': 'within error' }[
      verdict
    ];
    const difference = Math.round((after.degrees - before.degrees) * 10) / 10;
    const basis = error ? errorInWords(error) : 'no error published for this phase';
    return changed(sign, {
      earlier: before.degrees,
      later: after.degrees,
      unit: '°',
      change: difference,
      verdict,
      band: error?.band ?? null,
      error: null,
      words: {
        values: `${valueInWords(before.degrees, '°')} → ${valueInWords(after.degrees, '°')}`,
        change: changeInWords(difference, '°'),
        verdict: words,
        basis,
      },
    });
  }
  const graded = before.grade !== null && after.grade !== null && before.grade !== after.grade;
  const line = asked(sign);
  return graded
    ? {
        ...line,
        verdict: `${gaitGrades[before.grade ?? 0]}, then ${gaitGrades[after.grade ?? 0]}`,
        basis: 'graded by eye: no error published',
      }
    : line;
}

/** The patient's own activities, 0 unable to 10 as before. */
export function compareGoals(
  earlier: readonly NamedGoal[],
  later: readonly NamedGoal[],
  patient: RuleContext,
): CompareLine[] {
  const method = scale('goal', 'told by the patient, 0 unable to 10 as before');
  return [...new Map([...earlier, ...later].map((goal) => [goal.id, goal])).values()].map((goal) => {
    const [was = null, is = null] = [earlier, later].map(
      (list) => list.find(({ id }) => id === goal.id)?.score,
    );
    const sign: Sign = {
      key: `goal ${goal.id}`,
      group: 'Goals in the patient’s words',
      name: goal.activity,
      side: 'none',
      method: method.name,
      was: was === null ? null : valueInWords(was, '0–10'),
      is: is === null ? null : valueInWords(is, '0–10'),
    };
    const change = changeBetween(method, { earlier: was, later: is }, patient);
    return change ? changed(sign, change) : alone(sign);
  });
}
