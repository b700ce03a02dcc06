import { inSentence } from '@/clinical/in-sentence';
import { dayInWords } from '@/clinical/time/day-words';
import { techniqueWithCode } from '@/clinical/triage/techniques.data';
import { findingInWords } from '../../raised/format';
import { treatmentInWords } from '../../treatment/format';
import type { NamedPin } from '../../trigger-points/types';
import type { KeptFinding, Sentence, Visit } from '../types';
import { inLongSeries, sentence } from '../words/format';

const SIDES = { left: ', left', right: ', right', both: ', both sides', none: '' } as const;

/** How the therapist reads the visit, then what the findings together point toward. Never a diagnosis. */
export function judgedSentences({ draft, kept, openFlags, pattern }: Visit): Sentence[] {
  const named = (strength: KeptFinding['strength']) =>
    kept.filter((one) => one.strength === strength).map((one) => inSentence(findingInWords(one)));
  const [toward, possible] = [named('suggests'), named('possible')];
  const flags = openFlags.map((flag) => `${inSentence(flag.row.label)}${SIDES[flag.side]}`);
  return [
    ...(flags.length > 0
      ? [
          {
            text: sentence(
              `Open red flag when this was signed: ${inLongSeries(flags)}; it comes before everything else`,
            ),
            from: 'flags-open' as const,
          },
        ]
      : []),
    ...(draft.plan.impression ? [{ text: sentence(draft.plan.impression), from: 'plan' as const }] : []),
    ...(toward.length > 0
      ? [{ text: sentence(`The findings point toward ${inLongSeries(toward)}`), from: 'kept' as const }]
      : []),
    ...(possible.length > 0
      ? [{ text: sentence(`Possible: ${inLongSeries(possible)}`), from: 'kept' as const }]
      : []),
    ...pattern.legs
      .filter(({ outcome }) => outcome.kind === 'named')
      .map(({ side, outcome }) => ({
        text: sentence(`${side} calf: ${inSentence(forReader(outcome.words))}`),
        from: 'kept' as const,
      })),
    ...(pattern.factors.length > 0
      ? [
          {
            text: sentence(
              `May contribute, possible only: ${inLongSeries(pattern.factors.map(({ title }) => inSentence(title.replace(/, possible(?=;|$)/, '').replace(/; (possibly .*)$/, ' ($1)'))))}`,
            ),
            from: 'kept' as const,
          },
        ]
      : []),
  ];
}

/** The table speaks to the therapist who is writing; a report is read by somebody else. */
const forReader = (words: string) =>
  words.replace(' Not a diagnosis; you write the impression.', ' This is not a diagnosis.');

/** What was done, what was advised and what follows. */
export function plannedSentences({ draft: { treatments, plan }, pins, signs }: Visit): Sentence[] {
  return [
    ...pins.flatMap(pressed),
    ...treatments.map((one): Sentence => {
      const after = one.response ? `; response: ${one.response}` : '';
      const adverse = one.adverseResponse ? `; adverse response: ${one.adverseResponse}` : '';
      const reason = allTheSame(one.reason);
      return {
        text: sentence(`Treated: ${inSentence(treatmentInWords(one))}${after}${adverse}${reason}`),
        from: 'treatment',
      };
    }),
    ...(plan.advice ? [{ text: sentence(`Advised: ${plan.advice}`), from: 'plan' as const }] : []),
    ...(plan.plan ? [{ text: sentence(plan.plan), from: 'plan' as const }] : []),
    ...(signs.length > 0
      ? [
          {
            text: sentence(`To be tested again: ${inLongSeries(signs.map(inSentence))}`),
            from: 'plan' as const,
          },
        ]
      : []),
    ...(plan.nextVisitOn
      ? [{ text: `Next visit ${dayInWords(plan.nextVisitOn)}.`, from: 'plan' as const }]
      : []),
  ];
}

const allTheSame = (reason: string | null): string =>
  reason ? `; done although a flag was open, because ${inSentence(reason)}` : '';

/** What was done at a point, with how tender it was after. */
function pressed({ label, side, muscle, tenderness, treated }: NamedPin): Sentence[] {
  if (!treated) return [];
  const technique = techniqueWithCode(treated.technique)?.label ?? treated.technique;
  const time = treated.seconds === null ? '' : `, ${treated.seconds} s`;
  const before = tenderness === null ? 'not asked' : `${tenderness} of 10`;
  const after =
    treated.tendernessAfter === null
      ? ''
      : `; tenderness ${before} before, ${treated.tendernessAfter} of 10 after`;
  return [
    {
      text: sentence(
        `Treated: ${inSentence(technique)}, point ${label}, ${side} ${muscle}${time}${after}${allTheSame(treated.reason)}`,
      ),
      from: 'pins',
    },
  ];
}
