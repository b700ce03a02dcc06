import { type SearchableExercise, searchExercises } from './search';

/** What is known of the patient when exercises are proposed for one finding. */
export interface ProposalGround {
  /** Codes of the equipment that the patient has; null while nobody has asked. */
  equipment: readonly string[] | null;
  /** Codes of all the patient's findings of now: an exercise that answers more than one saves another. */
  findings: readonly string[];
}

/** One exercise that addresses a finding, and why it stands where it stands. */
export interface ProposedExercise<E extends SearchableExercise> {
  exercise: E;
  /** It names this finding itself; else it is borrowed from a wider finding. */
  direct: boolean;
  /** Pieces that the exercise needs and the patient lacks; one code of each inner list would do. Null: not known. */
  lacks: readonly (readonly string[])[] | null;
  /** Other findings of this patient that it addresses too. */
  also: readonly string[];
}

/**
 * The exercises that address a finding, best first: those that the patient has the equipment for (or that need
 * none), then those that name the finding themselves, then the more specific (they address fewer findings), then
 * those that answer another finding of the patient too, then the easier, then by name.
 */
export function proposeExercises<E extends SearchableExercise>(
  exercises: readonly E[],
  finding: string,
  ground: ProposalGround,
): ProposedExercise<E>[] {
  const others = ground.findings.filter((code) => code !== finding);
  return searchExercises(exercises, { finding })
    .map(
      (exercise): ProposedExercise<E> => ({
        exercise,
        direct: exercise.addresses.includes(finding),
        lacks: lackedBy(exercise, ground.equipment),
        also: [...new Set(others.filter((code) => exercise.addresses.includes(code)))],
      }),
    )
    .sort(
      (a, b) =>
        missing(a) - missing(b) ||
        Number(b.direct) - Number(a.direct) ||
        a.exercise.addresses.length - b.exercise.addresses.length ||
        b.also.length - a.also.length ||
        a.exercise.level - b.exercise.level ||
        compareText(a.exercise.name, b.exercise.name),
    );
}

function lackedBy(
  exercise: SearchableExercise,
  equipment: readonly string[] | null,
): readonly (readonly string[])[] | null {
  const needed = exercise.equipment.anyOf;
  if (needed.length === 0) return [];
  return equipment === null
    ? null
    : needed.filter((codes) => !codes.some((code) => equipment.includes(code)));
}

/** What is not known stands between what is there and what is lacking. */
function missing({ lacks }: ProposedExercise<SearchableExercise>): number {
  if (lacks === null) return 1;
  return lacks.length === 0 ? 0 : 2;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
