import { equipment } from '@/clinical/library/equipment.data';
import type { ProposedExercise } from '@/clinical/library/propose';
import type { SearchableExercise } from '@/clinical/library/search';

const pieces = new Map<string, string>(equipment.map((piece) => [piece.code, piece.label.toLowerCase()]));

/** Why an exercise is proposed for a finding, and why it stands where it stands. */
export function whyProposed(
  { exercise, direct, lacks, also }: ProposedExercise<SearchableExercise>,
  labelOf: (code: string) => string,
): string {
  const count = exercise.addresses.length;
  const aim = direct
    ? count === 1
      ? 'for this finding only'
      : `for this and ${count - 1} other ${count === 2 ? 'finding' : 'findings'}`
    : 'for a wider finding';
  return [
    aim,
    also.length > 0 ? `also ${also.map((code) => labelOf(code).toLowerCase()).join(', ')}` : '',
    kitWords(exercise, lacks),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function kitWords(
  exercise: SearchableExercise,
  lacks: ProposedExercise<SearchableExercise>['lacks'],
): string {
  if (exercise.equipment.anyOf.length === 0) return 'needs nothing';
  if (lacks === null) return '';
  return lacks.length === 0
    ? 'has what it needs'
    : `lacks ${lacks.map((choice) => choice.map((code) => pieces.get(code) ?? code).join(' or ')).join(', ')}`;
}
