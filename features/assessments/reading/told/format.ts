import { inSentence } from '@/clinical/in-sentence';
import { kilometres, spikeInWords } from '@/clinical/load/load-words';
import { greatestSpike } from '@/clinical/load/spike';
import { dayInWords } from '@/clinical/time/day-words';
import { wellsAnswersIn } from '@/clinical/triage/raise';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { answerInWords, isPositive, itemInWords } from '@/clinical/triage/screen-words';
import { wellsInWords, wellsScore } from '@/clinical/triage/wells';
import { STAGE_WORDS, STAGES, weeklyInWords } from '../../history/format';
import { placeInWords, QUALITY_WORDS } from '../../symptom-areas/format';
import type { SymptomArea } from '../../types';
import type { Sentence, Visit } from '../types';
import { inLongSeries, inSeries, sentence } from '../words/format';

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', middle: 'in the middle' } as const;
const ONSET = { injury: ', after a sudden onset', gradual: ', of gradual onset' } as const;

/** What the patient told, in the order in which it is asked. */
export function toldSentences(visit: Visit): Sentence[] {
  return [
    ...complaint(visit),
    ...course(visit),
    ...areas(visit.draft.areas),
    ...training(visit),
    ...goals(visit),
    ...screen(visit),
  ];
}

function complaint({ episode, draft }: Visit): Sentence[] {
  const onset = draft.history.onset ? ONSET[draft.history.onset] : '';
  const stage = STAGES.find((one) => one === draft.history.stage);
  const began = `${episode.complaint} (${SIDE_WORDS[episode.side]}), since ${dayInWords(episode.startedOn)}${onset}`;
  return [
    { text: sentence(stage ? `${began}; now ${STAGE_WORDS[stage]}` : began), from: 'history' },
    ...(draft.story ? [{ text: sentence(draft.story), from: 'story' as const }] : []),
  ];
}

const quoted = (term: string, said: string | null): string[] =>
  said ? [`${term}: ${said.replace(/[.\s]+$/, '')}`] : [];

function course({ draft: { history } }: Visit): Sentence[] {
  const began = quoted('how it began', history.mechanism);
  const changes = [...quoted('aggravated by', history.aggravates), ...quoted('eased by', history.eases)];
  const day = [
    ...quoted('in the morning', history.morning),
    ...quoted('through the day', history.throughDay),
    ...quoted('in the evening', history.evening),
    ...quoted('at night', history.night),
  ];
  const before = quoted('previous episodes', history.previousEpisodes);
  return [began, changes, day, before]
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ text: sentence(inLongSeries(parts)), from: 'history' }));
}

/** “left soleus, medial distal (aching, deep, 4 of 10)” */
function areaSaid(area: SymptomArea): string {
  const told = [
    area.quality ? QUALITY_WORDS[area.quality] : null,
    area.depth === 'both' ? 'superficial and deep' : area.depth,
    area.intensity === null ? null : `${area.intensity} of 10`,
  ].filter((one) => one !== null);
  const place = placeInWords(area);
  return told.length === 0 ? place : `${place} (${told.join(', ')})`;
}

function areas(all: readonly SymptomArea[]): Sentence[] {
  const felt = all.filter((one) => one.intensity !== 0);
  const free = all.filter((one) => one.intensity === 0);
  return [
    ...(felt.length > 0
      ? [{ text: sentence(`Felt at ${inLongSeries(felt.map(areaSaid))}`), from: 'areas' as const }]
      : []),
    ...(free.length > 0
      ? [
          {
            text: sentence(`Asked and not felt: ${inLongSeries(free.map(placeInWords))}`),
            from: 'areas' as const,
          },
        ]
      : []),
  ];
}

function training({ draft: { history, runs, examinedOn } }: Visit): Sentence[] {
  const weekly = weeklyInWords(history.weeklyDistanceBeforeKm, history.weeklyDistanceKm);
  const habits = [
    ...quoted('sport', history.sport),
    ...(weekly ? [`distance ${weekly}`] : []),
    ...quoted('hills', history.hills),
    ...quoted('speed work', history.speedWork),
    ...quoted('terrain', history.terrain),
    ...quoted('camber', history.camber),
    ...quoted('surface', history.surface),
  ];
  const shoes = [
    history.shoeModel,
    history.shoeAgeMonths === null ? null : `${history.shoeAgeMonths} months old`,
    history.shoeDistanceKm === null ? null : `${kilometres(history.shoeDistanceKm)} run in them`,
  ].filter((one) => one !== null);
  const spike = greatestSpike(
    runs.map(({ ranOn, distanceKm }) => ({ on: ranOn, distanceKm })),
    examinedOn,
  );
  const jump =
    spike && spike.percent !== null
      ? `Of the runs told, the largest step up was ${kilometres(spike.run.distanceKm)} on ${dayInWords(spike.run.on)}, ${spikeInWords(spike)}`
      : null;
  return [
    ...(habits.length > 0 ? [{ text: sentence(inLongSeries(habits)), from: 'training' as const }] : []),
    ...(shoes.length > 0
      ? [{ text: sentence(`Shoes: ${shoes.join(', ')}`), from: 'training' as const }]
      : []),
    ...(jump ? [{ text: sentence(jump), from: 'training' as const }] : []),
  ];
}

function goals({ goals: named }: Visit): Sentence[] {
  if (named.length === 0) return [];
  const each = named.map(
    ({ activity, score }) => `“${activity}”, ${score === null ? 'not scored' : `${score} of 10`}`,
  );
  return [
    { text: sentence(`Wants to do again, 0 unable to 10 as before: ${inLongSeries(each)}`), from: 'goals' },
  ];
}

/** Negatives are said as what was asked, never as what is excluded. The clot score stands for itself. */
function screen({ draft: { flags } }: Visit): Sentence[] {
  if (flags.length === 0) return [{ text: 'The red flags were not asked about.', from: 'flags' }];
  const asked = screenItems.flatMap((item) => {
    const given = flags.find((one) => one.itemCode === item.code);
    return given ? [{ item, given }] : [];
  });
  const positive = asked.filter(({ given }) => isPositive(given.answer));
  const no = asked.length - positive.length;
  const open = screenItems.length - asked.length;
  const said = positive.map(
    ({ item, given }) => `${inSentence(itemInWords(item))} (${answerInWords(given)})`,
  );
  const counted = [
    ...(said.length > 0 ? [`Red flag questions answered yes or not sure: ${inSeries(said)}`] : []),
    ...(no > 0
      ? [said.length > 0 ? `${no} answered no` : `Of the red flag questions ${no} were asked and answered no`]
      : []),
    ...(open > 0 ? [`${open} of the ${screenItems.length} questions have no answer`] : []),
  ];
  const wells = wellsAnswersIn(flags);
  return [
    { text: sentence(inLongSeries(counted)), from: 'flags' },
    ...(wellsScore(wells).level === null ? [] : [{ text: wellsInWords(wells), from: 'flags' as const }]),
  ];
}
