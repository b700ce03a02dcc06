import { ErrorSummary } from '@/components/form/error-summary';
import type { BuilderState, DraftItem, ExerciseCard } from '../types';

const fields: Readonly<Record<string, string>> = {
  side: 'side',
  sets: 'sets',
  amount: 'amount',
  unit: 'what is counted',
  fatigue: 'to fatigue',
  hold: 'hold',
  rest: 'rest',
  tempo: 'tempo',
  load: 'load',
  effort: 'effort',
  times: 'times a day',
  schedule: 'how often',
  days: 'days a week',
  every: 'every so many days',
  weekdays: 'weekdays',
  during: 'pain during',
  morning: 'pain next morning',
  startOn: 'start',
  endOn: 'end',
  stop: 'stop rule',
  note: 'note',
  because: 'reason',
  words: 'reason',
  flag: 'open red flag',
  flagReason: 'reason beside the red flag',
  phase: 'phase',
  superset: 'superset',
  easierSlug: 'easier rung',
  easierDose: 'easier rung',
  harderSlug: 'harder rung',
  harderDose: 'harder rung',
};

/** What to put right, each with its exercise, as links to the fields. */
export function Faults({
  state,
  items,
  cards,
}: {
  state: BuilderState;
  items: readonly DraftItem[];
  cards: ReadonlyMap<string, ExerciseCard>;
}) {
  if (state.refusal !== 'invalid') return null;
  const labels: Record<string, string> = {
    program: 'Program',
    reason: 'Reason for the change',
    flagReason: 'Reason beside the red flag',
    togetherReason: 'Why they change together',
    effectiveFrom: 'From which day on',
    currentPhase: 'Asked for now',
  };
  for (const name of Object.keys(state.fields)) {
    const [key = '', field = ''] = name.split('.');
    const slug = items.find((item) => item.key === key)?.slug ?? '';
    const exercise = cards.get(slug)?.name;
    if (field.startsWith('phase') && slug === '') labels[name] = 'Phase';
    if (exercise) labels[name] = `${exercise}, ${fields[field] ?? field}`;
  }
  return <ErrorSummary title="Not saved yet. Put these right:" errors={state.fields} labels={labels} />;
}
