import { pairedCard } from '@/clinical/battery/paired-card';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { testLabel, testsProgress } from '../battery-tests/rail/format';
import { isBlank, rowKeys, rowOf } from '../format';
import { historyLabel, historyProgress } from '../history/rail/format';
import { pairedInputOf } from '../stretch-pair/format';
import { isScored, pinScoreOf } from '../trigger-points/format';
import { SECTIONS, type Section, type Values } from '../types';

/** The sections of the page in their order: those of the draft, and the outcome measures before what was done. */
export const PLACES: readonly (Section | 'measures')[] = SECTIONS.flatMap((section) =>
  section === 'treatment' ? ['measures' as const, section] : [section],
);

export type Progress = { readonly mark: 'empty' | 'part' | 'full'; readonly note: string };

const some = (count: number): Progress => ({
  mark: count > 0 ? 'full' : 'empty',
  note: count > 0 ? String(count) : '',
});

const filledRows = (values: Values, list: string) =>
  rowKeys(values, list).filter((key) => !isBlank(rowOf(values, list, key)));

/** How far a section is, from what stands in the form. Nothing is asked of a section that has no fixed number. */
export function progressOf(section: Section, values: Values, knownPins: readonly string[]): Progress {
  switch (section) {
    case 'flags': {
      const given = screenItems.filter((item) => (values[`flag.${item.code}.answer`] ?? '') !== '').length;
      const of = screenItems.length;
      return { mark: given === 0 ? 'empty' : given < of ? 'part' : 'full', note: `${given} of ${of}` };
    }
    case 'treatment':
      return some(filledRows(values, 'treat').length);
    case 'plan': {
      const parts = ['impression', 'advice', 'plan', 'next'];
      const given = parts.filter((part) => (values[`plan.${part}`] ?? '').trim() !== '').length;
      return { mark: given === 0 ? 'empty' : given < parts.length ? 'part' : 'full', note: '' };
    }
    case 'story':
      return { mark: (values.story ?? '').trim() === '' ? 'empty' : 'full', note: '' };
    case 'history':
    case 'training':
    case 'goals':
      return historyProgress(section, values);
    case 'tests':
      return testsProgress(values);
    case 'areas':
      return some(filledRows(values, 'area').length);
    case 'gait':
      return some(filledRows(values, 'gait').length);
    case 'pair': {
      const { given, of } = pairedCard(pairedInputOf(values)).answers;
      return {
        mark: given === 0 ? 'empty' : given < of ? 'part' : 'full',
        note: given === 0 ? '' : `${given} of ${of}`,
      };
    }
    case 'pins': {
      const pins = [...new Set([...knownPins, ...filledRows(values, 'pin')])];
      const scored = pins.filter((id) => isScored(pinScoreOf(rowOf(values, 'pin', id)))).length;
      const mark = scored === 0 ? 'empty' : scored < pins.length ? 'part' : 'full';
      return { mark, note: pins.length === 0 ? '' : `${scored} of ${pins.length}` };
    }
  }
}

const PARTS: Record<string, string> = {
  degrees: 'degrees',
  cm: 'centimetres',
  pain: 'pain',
  response: 'response',
  region: 'region',
  side: 'side',
  quality: 'quality',
  depth: 'depth',
  intensity: 'intensity',
  label: 'name',
  muscle: 'muscle',
  where: 'place',
  tenderness: 'tenderness',
  item: 'what is seen',
  stance: 'stance leg',
  phase: 'phase',
  activity: 'walking or running',
  grade: 'grade',
  note: 'note',
  technique: 'technique',
  structure: 'structure',
  dose: 'dose',
  unit: 'seconds or minutes',
  adverse: 'adverse response',
  reason: 'reason',
  impression: 'impression',
  advice: 'advice given',
  plan: 'plan',
  next: 'next visit',
  answer: 'answer',
};

/** What each field is called, for the list of what to put right. */
export function fieldLabels(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const parts = name.split('.');
      const [list, one, two] = parts;
      const told = historyLabel(name) ?? testLabel(name);
      if (told) return [name, told];
      const last = PARTS[parts.at(-1) ?? ''] ?? parts.at(-1) ?? name;
      if (name === 'story') return [name, 'Story'];
      if (name === 'examinedOn') return [name, 'Examined on'];
      if (list === 'pair') return [name, `Stretch pair, ${one}, knee ${two}, ${last}`];
      if (list === 'area') return [name, `Symptom area, ${last}`];
      if (list === 'flag') {
        const item = screenItems.find((known) => known.code === one);
        return [name, `Red flags, ${item?.short.toLowerCase() ?? 'clot score'}, ${last}`];
      }
      if (list === 'treat') return [name, `Treatment, ${last}`];
      if (list === 'recording') return [name, `Gait, ${one}, ${last}`];
      if (list === 'plan') return [name, `Plan, ${last}`];
      if (list === 'pin') return [name, `Trigger point, ${last}`];
      return [name, list === 'gait' ? `Gait note, ${last}` : name];
    }),
  );
}
