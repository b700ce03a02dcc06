import { isBlank, rowKeys, rowOf } from '../format';
import { fieldLabels } from '../rail/format';
import type { Values } from '../types';
import type { Choices, Difference, Versions } from './types';

/**
 * What makes a row of a list the same row in two states of the form. The form names a new row at random and the
 * store does not keep that name, so rows are matched by what they are about; `key` where the name itself lasts.
 */
const SAME_ROW: Readonly<Record<string, readonly string[] | 'key'>> = {
  area: ['side', 'region'],
  gait: ['item', 'activity', 'stance', 'phase'],
  goal: 'key',
  pin: 'key',
  run: ['on'],
  treat: ['technique', 'structure', 'side'],
};

const LIST_WORDS: Readonly<Record<string, string>> = {
  area: 'Symptom area',
  gait: 'Gait note',
  goal: 'Goal',
  pin: 'Trigger point',
  run: 'Run',
  treat: 'Treatment',
};

/** The fields with each row of a list named by what it is about. */
export function canonical(values: Values): Record<string, string> {
  const renamed = new Map<string, string>();
  for (const [list, parts] of Object.entries(SAME_ROW)) {
    if (parts === 'key') continue;
    const times = new Map<string, number>();
    for (const key of rowKeys(values, list)) {
      const row = rowOf(values, list, key);
      const about = parts.map((part) => row[part] ?? '');
      const name = about.every((part) => part === '') ? key : about.join('-').replaceAll(/[^\w-]+/g, '-');
      const nth = (times.get(name) ?? 0) + 1;
      times.set(name, nth);
      const free = nth === 1 ? name : `${name}-${nth}`;
      renamed.set(`${list}.${key}.`, `${list}.${free}.`);
    }
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value.trim() === '') return [];
      const [list, key] = name.split('.');
      const prefix = `${list}.${key}.`;
      const to = renamed.get(prefix);
      return [[to ? to + name.slice(prefix.length) : name, value]];
    }),
  );
}

const NUMBER = /^-?\d+([.,]\d+)?$/;

/** 8,5 and 8.50 are one answer; a blank is none. */
function sameValue(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [(one ?? '').trim(), (other ?? '').trim()];
  if (a === b) return true;
  if (!NUMBER.test(a) || !NUMBER.test(b)) return false;
  return Number(a.replace(',', '.')) === Number(b.replace(',', '.'));
}

const sameFields = (a: Values, b: Values): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameValue(a[name], b[name]));

/** True when two states of the form say the same, whatever their new rows are called. */
export const sameContent = (one: Values, other: Values): boolean =>
  sameFields(canonical(one), canonical(other));

type Unit = { readonly name: string; readonly of: (values: Values) => Values };

/** What is chosen as one: a field; a whole row where one of the two states does not have it. */
function units({ mine, theirs }: Versions, all: readonly string[]): Unit[] {
  const found = new Map<string, Unit>();
  for (const name of all) {
    const [list = '', key = ''] = name.split('.');
    const row = `${list}.${key}`;
    const has = (values: Values) => !isBlank(rowOf(values, list, key));
    const whole = list in SAME_ROW && !(has(mine) && has(theirs));
    const unit = whole ? row : name;
    found.set(unit, {
      name: unit,
      of: (values) =>
        Object.fromEntries(
          Object.entries(values).filter(([one]) => (whole ? one.startsWith(`${row}.`) : one === name)),
        ),
    });
  }
  return [...found.values()];
}

/** Both sides' rows named alike. */
const aligned = ({ base, mine, theirs }: Versions): Versions => ({
  base: canonical(base),
  mine: canonical(mine),
  theirs: canonical(theirs),
});

type Compared = Unit & { readonly changedBy: Difference['changedBy'] | null };

function compared(versions: Versions): Compared[] {
  const { base, mine, theirs } = versions;
  const all = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])];
  return units(versions, all).map((unit) => {
    const [b, m, t] = [unit.of(base), unit.of(mine), unit.of(theirs)];
    const changedBy = sameFields(m, t)
      ? null
      : sameFields(m, b)
        ? 'theirs'
        : sameFields(t, b)
          ? 'mine'
          : 'both';
    return { ...unit, changedBy };
  });
}

/** Where what stands here and what is stored differ, in the order of the page. */
export function differences(versions: Versions): Difference[] {
  const same = aligned(versions);
  return compared(same).flatMap(({ name, of, changedBy }) =>
    changedBy === null
      ? []
      : [
          {
            name,
            label: labelOf(name, { ...same.theirs, ...same.mine }),
            mine: inWords(name, of(same.mine)),
            theirs: inWords(name, of(same.theirs)),
            changedBy,
          },
        ],
  );
}

/**
 * The form that both changes make together. What only one side changed stands as they left it, unless chosen
 * otherwise; null while something that both changed is not chosen.
 */
export function merged(versions: Versions, choices: Choices): Values | null {
  const same = aligned(versions);
  const result: Record<string, string> = {};
  for (const { name, of, changedBy } of compared(same)) {
    const choice = changedBy === null ? 'mine' : (choices[name] ?? (changedBy === 'both' ? null : changedBy));
    if (choice === null) return null;
    Object.assign(result, of(same[choice]));
  }
  return result;
}

const parts = (name: string) => name.split('.');

/** “Gait note, grade (pelvic-drop, running, right, midstance)” */
function labelOf(name: string, values: Values): string {
  const [list = '', key = '', part] = parts(name);
  const same = SAME_ROW[list];
  const row = rowOf(values, list, key);
  const about = same === 'key' ? ['side', 'label'] : (same ?? []);
  const which = about.flatMap((one) => row[one] ?? []).join(', ');
  const whole = part === undefined && same !== undefined;
  const label = whole ? (LIST_WORDS[list] ?? list) : (fieldLabels([name])[name] ?? name);
  return which === '' ? label : `${label} (${which})`;
}

const BLANK = 'blank';

function inWords(name: string, values: Values): string {
  const entries = Object.entries(values);
  if (entries.length === 0)
    return parts(name).length === 2 && (parts(name)[0] ?? '') in SAME_ROW ? 'not there' : BLANK;
  if (values[name] !== undefined) return values[name];
  return entries
    .map(([one, value]) => `${(fieldLabels([one])[one] ?? one).split(', ').at(-1)}: ${value}`)
    .join(', ');
}
