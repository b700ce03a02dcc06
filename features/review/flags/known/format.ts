import { testWithCode } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { resultInWords } from '@/clinical/battery/result-words';
import { inSentence } from '@/clinical/in-sentence';
import { dayInWords, dayName } from '@/clinical/time/day-words';
import { storedFlagWords } from '@/clinical/triage/flag-words';
import { unasked, wellsAnswersIn } from '@/clinical/triage/raise';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { answerInWords, answersOf, isPositive } from '@/clinical/triage/screen-words';
import { wellsScore } from '@/clinical/triage/wells';
import { wellsItems } from '@/clinical/triage/wells.data';
import type { AssessmentLine } from '@/db/queries/assessments';
import type { FindingRow } from '@/db/queries/findings';
import type { FlagAnswerRow, RedFlagRow } from '@/db/queries/red-flags';
import { localDate } from '@/lib/clock';
import { timeOfDay } from '../../format';
import { sourceWords } from '../format';
import type { KnownFact } from './types';

type Visit = Pick<AssessmentLine, 'id' | 'number' | 'examinedOn' | 'status' | 'authorName'>;
type Asked = Readonly<Record<string, string>>;
type Pain = { readonly localOn: string; readonly score: number; readonly place: string };

export type Recorded = {
  readonly flags: readonly RedFlagRow[];
  readonly visits: readonly Visit[];
  readonly answers: readonly (FlagAnswerRow & { readonly assessmentId: string })[];
  readonly results: readonly (FindingRow & { readonly assessmentId: string })[];
  readonly pain: readonly Pain[];
};

/** Everything on record that an open flag may rest on, newest first. What nobody asked or measured is left out. */
export function knownFacts(recorded: Recorded, asks: Asked, timeZone: string): KnownFact[] {
  return [
    ...recorded.flags.flatMap((flag) => ofFlag(flag, timeZone)),
    ...recorded.visits.flatMap((visit) => [
      ...ofScreen(visit, recorded.answers, asks),
      ...ofTests(visit, recorded.results),
    ]),
    ...ofPain(recorded.pain),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function ofFlag(flag: RedFlagRow, timeZone: string): KnownFact[] {
  const when = (at: Date) => `${dayInWords(localDate(at, timeZone))}, ${timeOfDay(at, timeZone)}`;
  const words = storedFlagWords(flag);
  const { resolvedAt, resolutionReason: reason, resolvedByName: by } = flag;
  return [
    ...(resolvedAt
      ? [
          {
            key: `${flag.id} resolved`,
            at: resolvedAt.toISOString(),
            when: when(resolvedAt),
            what: `Flag resolved: ${words}. ${reason ?? ''}`.trim(),
            how: `by ${by ?? 'somebody'}`,
          },
        ]
      : []),
    {
      key: `${flag.id} raised`,
      at: flag.raisedAt.toISOString(),
      when: when(flag.raisedAt),
      what: `Flag raised: ${words}`,
      how: `${sourceWords(flag)}, ${flag.raisedByName}`,
    },
  ];
}

const visitWords = ({ number, status, authorName }: Visit, verb: string) =>
  `assessment ${number}${status === 'draft' ? ', a draft' : ''}, ${verb} ${authorName}`;

const of = (visit: Visit, kind: string) => ({
  key: `${visit.id} ${kind}`,
  at: visit.examinedOn,
  when: dayInWords(visit.examinedOn),
});

/** One visit's screen: what was yes or not sure in the words that were asked, how many were no, what was not asked. */
function ofScreen(visit: Visit, rows: Recorded['answers'], asks: Asked): KnownFact[] {
  const answers = answersOf(rows.filter((row) => row.assessmentId === visit.id));
  if (answers.length === 0) return [];
  const given = screenItems.flatMap((item) => {
    const one = answers.find((answer) => answer.itemCode === item.code);
    return one ? [{ item, one }] : [];
  });
  const positive = given.filter(({ one }) => isPositive(one.answer));
  const open = unasked(answers).length;
  const rest = [
    given.length > positive.length ? `${given.length - positive.length} answered no` : null,
    open > 0 ? `${open} of ${screenItems.length} not asked` : null,
  ].filter((part) => part !== null);
  const how = visitWords(visit, 'asked by');
  const wells = wellsAnswersIn(answers);
  const yes = wellsItems.filter(({ code }) => wells[code] === 'yes');
  const score = wellsScore(wells);
  return [
    ...positive.map(({ item, one }) => ({
      ...of(visit, item.code),
      what: `“${asks[item.code] ?? item.short}”: ${answerInWords(one)}`,
      how,
    })),
    ...(score.level === null
      ? []
      : [
          {
            ...of(visit, 'wells'),
            what: `Questions of the two-level clot score (Wells 2003), ${score.known} of ${score.of} answered. ${
              yes.length === 0 ? 'None answered yes' : `Answered yes: ${yes.map(({ ask }) => ask).join('; ')}`
            }`,
            how,
          },
        ]),
    ...(rest.length > 0
      ? [{ ...of(visit, 'rest'), what: `Red flag questions: ${rest.join(', ')}`, how }]
      : []),
  ];
}

/** What the tests that can raise an open flag found, both sides of a test in one line. */
function ofTests(visit: Visit, results: Recorded['results']): KnownFact[] {
  const own = results.filter((row) => row.assessmentId === visit.id);
  return [...new Set(own.map((row) => row.testCode))].flatMap((code): KnownFact[] => {
    const test = testWithCode(code);
    if (!test) return [];
    const said = own.flatMap((row) => {
      const method = row.testCode === code ? methodOf(test, row.methodCode) : undefined;
      const words = method && resultInWords(row, method);
      const side = row.side === 'none' ? '' : `${row.side} `;
      return words && method ? [`${side}${words} (${inSentence(method.name)})`] : [];
    });
    if (said.length === 0) return [];
    return [
      { ...of(visit, code), what: `${test.name}: ${said.join('; ')}`, how: visitWords(visit, 'examined by') },
    ];
  });
}

/** The worst pain of each day that was told, place by place; a day without an entry is left out. */
function ofPain(pain: readonly Pain[]): KnownFact[] {
  return [...new Set(pain.map((one) => one.place))].flatMap((place): KnownFact[] => {
    const own = pain.filter((one) => one.place === place);
    const days = [...new Set(own.map((one) => one.localOn))].sort();
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const worst = (day: string) =>
      Math.max(...own.filter((one) => one.localOn === day).map((one) => one.score));
    const single = first === last;
    return [
      {
        key: `pain ${place}`,
        at: `${last}~`,
        when: single ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`,
        what: `Worst pain, 0 to 10, ${place}: ${days.map((day) => `${dayName(day)} ${worst(day)}`).join(', ')}`,
        how: 'the patient’s diary',
      },
    ];
  });
}
