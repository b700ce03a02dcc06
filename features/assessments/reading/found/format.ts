import { testWithCode } from '@/clinical/battery/all-tests';
import { numberOf } from '@/clinical/battery/compare';
import { gaitPhases } from '@/clinical/battery/gait-item';
import { gaitNoteInWords } from '@/clinical/battery/gait-words';
import { pairedCard } from '@/clinical/battery/paired-card';
import type { StretchAnswer } from '@/clinical/battery/paired-input';
import { symmetryOf } from '@/clinical/battery/symmetry';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { numberInWords } from '@/clinical/battery/value-words';
import { inSentence } from '@/clinical/in-sentence';
import { dayInWords } from '@/clinical/time/day-words';
import { sidesOf, wholeResult } from '../../battery-tests/format';
import type { TestEntry } from '../../battery-tests/types';
import { sideInWords } from '../../battery-tests/words/format';
import type { CompareLine } from '../../compare/types';
import { BODY_SIDES } from '../../format';
import { cadenceInWords, symptomInWords } from '../../gait-notes/format';
import type { GaitEntry, GaitRecording } from '../../gait-notes/types';
import { PIN_SIGNS, placeInWords } from '../../trigger-points/format';
import { pressureInWords } from '../../trigger-points/pressure/format';
import { zonesInWords } from '../../trigger-points/zones/format';
import type { Sentence, Visit } from '../types';
import { inLongSeries, inSeries, sentence } from '../words/format';

/** What was examined: each number with its side, its unit and its method. */
export const foundSentences = (visit: Visit): Sentence[] => [
  ...stretch(visit),
  ...visit.draft.tests.flatMap((entry) => test(entry, visit)),
  ...points(visit),
  ...visit.draft.recordings.flatMap(watched),
  ...gait(visit),
  ...change(visit),
];

const RESPONSES = {
  familiar: 'the symptom that the patient knows',
  tightness: 'tightness, not the symptom',
  nothing: 'nothing felt',
} as const;

const answerSaid = ({ pain, response }: StretchAnswer): string[] => [
  ...(pain === null ? [] : [`pain ${pain} of 10`]),
  ...(response === null ? [] : [RESPONSES[response]]),
];

/** The paired stretch, knee by knee, both sides in one sentence; a side that was not asked says so. */
function stretch({ draft: { pair } }: Visit): Sentence[] {
  const rows = [
    {
      name: 'Lunge with the knee straight (gastrocnemius)',
      of: (side: 'left' | 'right') => [
        ...answerSaid(pair[side].kneeStraight),
        ...measured(pair[side].kneeStraight.shinAngleDegrees, '° at the shin, inclinometer'),
      ],
    },
    {
      name: 'Lunge with the knee bent (soleus)',
      of: (side: 'left' | 'right') => [
        ...answerSaid(pair[side].kneeBent),
        ...measured(pair[side].kneeBent.kneeToWallCm, ' cm from toe to wall, tape'),
      ],
    },
  ];
  const said = rows.flatMap(({ name, of }): Sentence[] => {
    if (BODY_SIDES.every((side) => of(side).length === 0)) return [];
    const sides = BODY_SIDES.map(
      (side) => `${side} ${of(side).length === 0 ? 'not asked' : of(side).join(', ')}`,
    );
    return [{ text: sentence(`${name}: ${inLongSeries(sides)}`), from: 'pair' }];
  });
  const { betweenSides } = pairedCard(pair);
  const differences = [
    { knee: 'knee straight', row: betweenSides.kneeStraight },
    { knee: 'knee bent', row: betweenSides.kneeBent },
  ].flatMap(({ knee, row: { difference, words } }) =>
    difference === null ? [] : [`${knee} ${words.amount}${words.verdict ? ` (${words.verdict})` : ''}`],
  );
  return [
    ...said,
    ...(differences.length > 0
      ? [{ text: sentence(`Between the sides: ${inLongSeries(differences)}`), from: 'pair' as const }]
      : []),
  ];
}

const measured = (value: number | null, unit: string): string[] =>
  value === null ? [] : [`${numberInWords(value)}${unit}`];

/** One test, both sides together, with their difference against its error. What was not done is not written. */
function test(entry: TestEntry, { draft: { pair }, context }: Visit): Sentence[] {
  const found = testWithCode(entry.code);
  const result = found && wholeResult(entry.code, entry.result, pair);
  if (!found || !result || Object.keys(entry.result).length === 0) return [];
  const sides = sidesOf(found).map((side) => {
    const said = sideInWords(found, result[side]);
    return side === 'none' ? said : `${side} ${said}`;
  });
  const methods = enteredMethods(found);
  const [only] = methods;
  const method = methods.length === 1 && only ? `, ${inSentence(only.name)}` : '';
  const differences = methods.flatMap((one) => {
    const symmetry = symmetryOf(
      found,
      one,
      { left: numberOf(result.left, one.code), right: numberOf(result.right, one.code) },
      context,
    );
    const named = methods.length > 1 ? `${inSentence(one.name)}: ` : '';
    return symmetry ? [`${named}${symmetry.words.difference}, ${symmetry.words.verdict}`] : [];
  });
  return [
    {
      text: sentence(inLongSeries([`${found.name}${method}: ${inLongSeries(sides)}`, ...differences])),
      from: 'tests',
    },
  ];
}

function points({ pins }: Visit): Sentence[] {
  return pins.map((pin) => {
    const { status, because } = triggerPointInWords(pin.answers);
    const place = inSentence(placeInWords(pin));
    const where = place.startsWith(pin.muscle) ? place : `${pin.muscle}, ${place}`;
    const spread = zonesInWords(pin.zones);
    const pressure = pin.pressure && pressureInWords(pin.pressure);
    const parts = [
      `${status} (${because})`,
      pin.tenderness === null ? 'tenderness not asked' : `tenderness ${pin.tenderness} of 10 on palpation`,
      ...PIN_SIGNS.flatMap(({ part, spoken }) => (pin.signs[part] ? [spoken] : [])),
      ...(spread ? [spread] : []),
      ...(pressure
        ? [`hurts from ${pressure}${pin.pressure?.device ? `, ${pin.pressure.device}` : ''}`]
        : []),
    ];
    return { text: sentence(`Point ${pin.label}, ${pin.side} ${where}: ${parts.join(', ')}`), from: 'pins' };
  });
}

const GROUND = { overground: 'over ground', treadmill: 'on a treadmill' } as const;

function watched(one: GaitRecording): Sentence[] {
  const said = [
    one.ground ? GROUND[one.ground] : null,
    one.speedKmh === null ? null : `at ${numberInWords(one.speedKmh)} km/h`,
    one.slopePercent ? `on a slope of ${numberInWords(one.slopePercent)}%` : null,
    one.footwear,
    one.cameraPlane
      ? `filmed from ${one.cameraPlane === 'behind' || one.cameraPlane === 'front' ? `the ${one.cameraPlane === 'front' ? 'front' : 'back'}` : `the ${one.cameraPlane}`}`
      : null,
  ].filter((part) => part !== null);
  const cadence = cadenceInWords(one);
  if (said.length === 0 && cadence === null) return [];
  const how = said.length === 0 ? '' : ` watched ${said.join(', ')}`;
  return [{ text: sentence(`${one.activity}${how}${cadence === null ? '' : `; ${cadence}`}`), from: 'gait' }];
}

const BY = { seen: 'by eye', '2d-video': 'on 2D video' } as const;

function gait({ draft }: Visit): Sentence[] {
  return draft.gait.map((note) => ({
    text: sentence(
      `${gaitNoteInWords({ ...note, item: note.itemCode })}, ${BY[note.method]} (${note.activity}, ${gaitPhases[note.phase]})${withSymptom(note)}${note.note ? `: ${note.note}` : ''}`,
    ),
    from: 'gait',
  }));
}

const withSymptom = ({ symptomSide: side, symptomRegionCode: region }: GaitEntry): string =>
  side && region ? `; may have to do with ${symptomInWords(side, region)}` : '';

/** What became of the signs since the last visit: only what is beyond its error is called a change. */
function change({ since }: Visit): Sentence[] {
  if (!since) return [];
  const real = since.lines.filter((line) => line.change?.verdict === 'real');
  const within = since.lines.filter((line) => line.change?.verdict === 'within-error');
  const unknown = since.lines.filter(
    (line) => line.change?.verdict === 'error-unknown' && line.change.change !== 0,
  );
  const mixed = since.lines.filter((line) => line.kind === 'methods-differ');
  const sided = ({ name, side, method }: CompareLine) =>
    `${inSentence(name)}${side === 'none' ? '' : `, ${side}`} (${inSentence(method)})`;
  const values = (line: CompareLine) => `${sided(line)} ${line.change?.words.values}`;
  const day = dayInWords(since.examinedOn);
  const told = (text: string): Sentence => ({ text: sentence(text), from: 'compare' });
  const compared = real.length + within.length + unknown.length > 0;
  const first =
    real.length > 0
      ? `Since ${day}, beyond the error of the method: ${inLongSeries(real.map((line) => `${values(line)}${line.turn ? `, ${line.turn}` : ''} (${line.basis})`))}`
      : `Since ${day} nothing is known to have changed beyond the error of its method`;
  return [
    ...(compared ? [told(first)] : []),
    ...(within.length > 0
      ? [told(`Within the error, so perhaps only the measuring: ${inLongSeries(within.map(values))}`)]
      : []),
    ...(unknown.length > 0
      ? [told(`Different, with no published error to judge it by: ${inLongSeries(unknown.map(values))}`)]
      : []),
    ...(mixed.length > 0
      ? [told(`Not comparable, taken by another method than on ${day}: ${inSeries(mixed.map(sided))}`)]
      : []),
  ];
}
