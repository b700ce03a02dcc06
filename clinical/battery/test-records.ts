import { type RecordName, recordTypes, sites } from './records.data';
import type { BatteryTest } from './test';
import { recordsAsked, sitesAsked } from './test-parts';

/** A choice with the code that is stored and the words that are shown. */
export interface RecordOption {
  code: string;
  label: string;
}

/** How a record of a test is answered. A blank is unknown, never no and never zero. */
export type RecordShape =
  | { kind: 'choice' | 'choices'; options: readonly RecordOption[] }
  | { kind: 'yes-no' }
  | { kind: 'score' }
  | { kind: 'number'; unit: string; min: number; max: number; step: number }
  | { kind: 'numbers' }
  | { kind: 'text' };

/** Records of which several may be true at once, although their words stand in a fixed list. */
const several = new Set<RecordName>(['segments', 'quality', 'compartment', 'level']);

const rootLevels = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2'];

/** The largest value that a clinic writes down, by record; a limit of this product against slips of the hand. */
const most: Partial<Record<RecordName, number>> = {
  lengthCm: 60,
  distanceCm: 60,
  onsetMinutes: 240,
  offsetMinutes: 240,
  seconds: 600,
  speed: 40,
  leverArm: 120,
};

const labels: Partial<Record<RecordName, string>> = {
  familiar: 'Own symptom',
  site: 'Where',
  judged: 'Your judgement',
  endFeel: 'End feel',
  stopReason: 'Why it stopped',
  kneeAngle: 'Knee',
  deepVeinTender: 'Tender along the deep veins',
  hotRed: 'Hot and red',
  coldFoot: 'Foot cold or pale with effort',
  restTense: 'Hard leg and pain beyond measure at rest',
  saddleNumbness: 'Numb between the legs',
  bladderBowel: 'Bladder or bowel changed',
  bothLegsWeak: 'Both legs weak',
  fourSteps: 'Can take four steps',
  trunkLean: 'Trunk leans',
  unevenLanding: 'Lands unevenly',
  easierWithCompression: 'Easier with compression',
  spot: 'Hypersensitive spot',
  tautBand: 'Taut band',
  referred: 'Spreads',
  recognised: 'Known to the patient',
  lengthCm: 'Tender length',
  distanceCm: 'Distance from landmark',
  onsetMinutes: 'Starts after',
  offsetMinutes: 'Gone after',
  seconds: 'Time',
  leverArm: 'Lever arm',
  level: 'Root level',
  ray: 'Ray',
  items: 'What is so',
  segments: 'Where form is lost',
  quality: 'What goes wrong',
};

/** What a record is called: “Why it stopped”. */
export function recordLabel(name: RecordName): string {
  return labels[name] ?? sentence(name);
}

/** The records that a test is asked for, without those that leave nothing to choose. */
export function recordsOf(test: BatteryTest): RecordName[] {
  const own = recordsAsked(test).filter((name) => {
    const shape = recordShape(test, name);
    return !('options' in shape) || shape.options.length > 0;
  });
  // Where the response is told in three words, yes or no to the own symptom would be a second answer to it.
  return own.includes('response') ? own.filter((name) => name !== 'familiar') : own;
}

/** Records that are answered for each method apart. */
export const byMethod = (name: RecordName): boolean => name === 'familiar' || name === 'response';

/** How one record of this test is answered. */
export function recordShape(test: BatteryTest, name: RecordName): RecordShape {
  const type: string | readonly string[] = recordTypes[name];
  if (name === 'pain') return { kind: 'score' };
  if (name === 'site')
    return { kind: 'choices', options: sitesAsked(test).map((code) => ({ code, label: sites[code] })) };
  if (name === 'items') return { kind: 'choices', options: worded(test.itemCodes ?? []) };
  if (name === 'level') return { kind: 'choices', options: worded(rootLevels) };
  if (name === 'ray') return { kind: 'choice', options: worded(['1', '2', '3', '4', '5']) };
  if (typeof type !== 'string')
    return { kind: several.has(name) ? 'choices' : 'choice', options: worded(type) };
  if (type.startsWith('yes/no')) return { kind: 'yes-no' };
  if (type === 'list of numbers') return { kind: 'numbers' };
  if (type === 'text') return { kind: 'text' };
  return { kind: 'number', unit: type, min: 0, max: most[name] ?? 1000, step: 0.1 };
}

const worded = (codes: readonly string[]): RecordOption[] =>
  codes.map((code) => ({ code, label: code.replaceAll('-', ' ') }));

const sentence = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
