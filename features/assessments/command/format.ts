import type { DescribedPoint } from '@/clinical/anatomy/trigger-points.data';
import type { BodySide, ResultSide } from '@/clinical/battery/rule';
import type {
  AreaWords,
  GaitWords,
  PointWords,
  ShorthandEntry,
  TestWords,
} from '@/clinical/battery/shorthand-entry';
import { isList } from '@/clinical/battery/shorthand-record';
import type { BatteryTest } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { byMethod, recordShape, recordsOf } from '@/clinical/battery/test-records';
import { recordText } from '../battery-tests/answers/format';
import {
  ELSEWHERE,
  listedField,
  pairField,
  recordField,
  sidesOf,
  symptomField,
  symptomOf,
  valueField,
} from '../battery-tests/format';
import { field, rowFields, rowKeys, rowOf, truthField } from '../format';
import { pairNames } from '../stretch-pair/format';
import { areaKey } from '../symptom-areas/format';
import type { Values } from '../types';

/** What the line needs to know of the page. */
export type Ground = {
  readonly testOf: (code: string) => BatteryTest | undefined;
  readonly points: readonly DescribedPoint[];
  /** Pins of earlier visits, which keep their place. */
  readonly pins: readonly { id: string; label: string; side: BodySide; code?: string | null }[];
  readonly newKey: () => string;
};

export type Applied =
  | { readonly ok: true; readonly fields: Values }
  | { readonly ok: false; readonly message: string };

/** The fields that an entry fills, on top of those that stand in the form. */
export function fieldsOfEntry(entry: ShorthandEntry, values: Values, ground: Ground): Applied {
  switch (entry.kind) {
    case 'test':
      return ofTest(entry, values, ground);
    case 'point':
      return ofPoint(entry, values, ground);
    case 'gait':
      return ofGait(entry, values, ground);
    case 'area':
      return ofArea(entry);
  }
}

function ofTest({ test: code, result }: TestWords, values: Values, ground: Ground): Applied {
  const test = ground.testOf(code);
  const section = ELSEWHERE[code];
  if (!test) return { ok: false, message: 'The battery has not loaded yet; try again in a moment' };
  if (section && code !== 'calf-stretch-pair')
    return { ok: false, message: `This test has its place in ${section}` };
  const fields = Object.assign({}, ...sidesOf(test).map((side) => sideFields(test, side, result)));
  const own = Object.keys(fields).some((name) => name.startsWith(`test.${code}.`));
  const listed = own && (values[listedField(code)] ?? '') === '' ? { [listedField(code)]: 'yes' } : {};
  return { ok: true, fields: { ...listed, ...fields } };
}

function sideFields(
  test: BatteryTest,
  side: ResultSide,
  result: TestWords['result'],
): Record<string, string> {
  const given = result[side];
  const fields: Record<string, string> = {};
  for (const { code } of enteredMethods(test)) {
    const value = given?.values[code];
    if (value !== undefined && value !== null) fields[valueField(test.code, side, code)] = String(value);
    const own = symptomOf(given, code);
    if (own !== null && !pairField(test.code, code, side))
      fields[symptomField(test.code, side, code)] = truthField(own);
    const response = responseOf(given?.records?.response, code);
    const name = side === 'none' ? null : responseField(side, code);
    if (response && name) fields[name] = response;
  }
  if (test.code === 'calf-stretch-pair') return fields;
  for (const name of recordsOf(test).filter((one) => !byMethod(one))) {
    const answer = given?.records?.[name];
    if (answer === null || answer === undefined) continue;
    const shape = recordShape(test, name);
    if (shape.kind === 'choices' && isList(answer))
      for (const { code } of shape.options)
        fields[recordField(test.code, side, name, code)] = answer.includes(code) ? 'yes' : '';
    else fields[recordField(test.code, side, name)] = recordText(answer);
  }
  return fields;
}

function responseOf(answers: unknown, method: string): string | null {
  if (typeof answers !== 'object' || answers === null) return null;
  const answer = Object.entries(answers).find(([code]) => code === method)?.[1];
  return typeof answer === 'string' ? answer : null;
}

function responseField(side: BodySide, method: string): string | null {
  if (method === 'knee-straight') return pairNames(side).straightResponse;
  return method === 'knee-bent' ? pairNames(side).bentResponse : null;
}

function ofPoint({ name, side, answers, tenderness }: PointWords, values: Values, ground: Ground): Applied {
  const described =
    'label' in name
      ? undefined
      : ground.points.find((one) => one.code === `${name.muscle}-trp-${name.number}`);
  const matches = (pin: { label: string; side: string; code?: string | null }) =>
    pin.side === side &&
    ('label' in name ? pin.label.toUpperCase() === name.label : pin.code === described?.code);
  const known = ground.pins.find(matches)?.id;
  const own = rowKeys(values, 'pin').find((key) => {
    const row = rowOf(values, 'pin', key);
    return matches({ label: row.label ?? '', side: row.side ?? '', code: row.code || null });
  });
  const scores = {
    band: truthField(answers.tautBand),
    spot: truthField(answers.sensitiveSpot),
    referral: truthField(answers.referral),
    recognised: truthField(answers.recognised),
    tenderness: field(tenderness),
  };
  const said = Object.fromEntries(Object.entries(scores).filter(([, value]) => value !== ''));
  const id = known ?? own;
  if (id) return { ok: true, fields: rowFields('pin', id, said) };
  if (!described)
    return { ok: false, message: `No pin of this name on the ${side}. Type the point, such as sol trp1` };
  const place = {
    side,
    muscle: described.muscle,
    label: labelFor(described, side, values, ground),
    code: described.code,
    where: `${described.view}/${described.regionCode}`,
  };
  return { ok: true, fields: rowFields('pin', ground.newKey(), { ...place, ...said }) };
}

/** S1 of soleus TrP1; where the name is taken, the next one that is free. */
function labelFor(point: DescribedPoint, side: BodySide, values: Values, ground: Ground): string {
  const letter = point.muscle.charAt(0).toUpperCase();
  const own = rowKeys(values, 'pin').map((key) => rowOf(values, 'pin', key));
  const taken = new Set(
    [...ground.pins, ...own].filter((pin) => pin.side === side).map((pin) => pin.label?.toUpperCase()),
  );
  let number = Number(point.code.split('-').at(-1));
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

function ofGait(note: GaitWords, values: Values, ground: Ground): Applied {
  const activity = note.activity ?? usualActivity(values);
  if (!activity) return { ok: false, message: 'Walking or running? Add walk or run' };
  const same = rowKeys(values, 'gait').find((key) => {
    const row = rowOf(values, 'gait', key);
    return (
      row.item === note.item &&
      row.stance === note.stanceLimb &&
      row.activity === activity &&
      (row.phase ?? '') === note.phase
    );
  });
  const said = {
    item: note.item,
    activity,
    stance: note.stanceLimb,
    phase: note.phase,
    option: field(note.option),
    grade: field(note.grade),
    degrees: field(note.degrees),
  };
  return { ok: true, fields: rowFields('gait', same ?? ground.newKey(), said) };
}

/** That of the other notes and of how the patient was watched, as long as it is one. */
function usualActivity(values: Values): string | null {
  const notes = rowKeys(values, 'gait').map((key) => rowOf(values, 'gait', key).activity ?? '');
  const all = new Set(notes.filter((one) => one !== ''));
  const [only] = all;
  return all.size === 1 && only ? only : null;
}

function ofArea({ region, side, quality, depth, intensity }: AreaWords): Applied {
  const said = { region, side, quality: field(quality), depth: field(depth), intensity: field(intensity) };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  return { ok: true, fields: rowFields('area', areaKey({ side, regionCode: region }), given) };
}

/** What an entry changed, so that it can be taken back without touching what was typed since. */
export function takenBack(before: Values, filled: Values, now: Values): Values {
  const names = Object.keys(filled).filter((name) => (before[name] ?? '') !== filled[name]);
  const back = { ...now };
  for (const name of names) {
    if (now[name] !== filled[name]) continue;
    const was = before[name];
    if (was === undefined) delete back[name];
    else back[name] = was;
  }
  return back;
}
