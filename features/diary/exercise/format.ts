import type { Dose } from '@/clinical/dose/dose';
import type { FigureFacts } from '@/components/figure/exercise-figure';
import type { FigureWords } from '@/components/figure/moving-figure';
import type { StoredExercise } from '@/features/library/schema';
import type { Say } from '@/wording/messages';
import { portalWords } from '../format';
import { WHY_NOT } from '../schema';
import type { SessionFormWords } from './components/session-form';

/** The reasons in the wording's order, each with its own words. */
const reasonWords = (say: Say) =>
  WHY_NOT.map((key) => ({ value: String(key), label: say(`why.${key}.label`) }));

/** What is true after each reason: only what this product does, so no sending and no reminders. */
function afterWords(say: Say, therapist: string): Record<string, string> {
  const seen = say('why.other.after', { therapist });
  const own = {
    hurt: say('why.hurt.after', { therapist }),
    noKit: say('why.noKit.after', { therapist }),
  };
  return { ...Object.fromEntries(WHY_NOT.map((key) => [key, seen])), ...own };
}

/** Scores above the limit for this exercise, with what to do. Empty where no limit is set. */
function aboveWords({ painCeilingDuring: limit }: Dose, say: Say, therapist: string): Record<string, string> {
  if (limit === null) return {};
  const scores = Array.from({ length: 11 }, (_, value) => value).filter((value) => value > limit);
  return Object.fromEntries(
    scores.map((value) => [String(value), say('ceiling.over', { value, limit, therapist })]),
  );
}

/** Every sentence of the session form, finished: the browser gets no language machinery. */
export function sessionFormWords(dose: Dose, say: Say, therapist: string): SessionFormWords {
  return {
    ...portalWords(say),
    question: say('log.question'),
    outcomes: [
      { value: 'done', label: say('log.asPlanned') },
      { value: 'part', label: say('log.part') },
      { value: 'not-done', label: say('log.notDone') },
    ],
    outcomeNeeded: say('log.chooseOne'),
    partHow: say('log.partHow'),
    sets: say('log.setsDone'),
    amount: say('log.amountDone', { unit: dose.amount?.unit ?? 'other' }),
    numberNeeded: say('error.wholeNumber'),
    why: say('why.title'),
    whyLead: say('why.lead', { therapist }),
    reasons: reasonWords(say),
    during: say('pain.question.worstDuring'),
    duringLimit: say('common.canBeEmpty'),
    lowest: say('pain.anchor.0'),
    highest: say('pain.anchor.10'),
    noAnswer: say('pain.clear'),
    scoreNeeded: say('error.range', { min: 0, max: 10 }),
    note: say('log.comment'),
    send: say('common.save'),
    saved: say('sync.saved'),
    after: afterWords(say, therapist),
    above: aboveWords(dose, say, therapist),
    change: say('pain.change'),
  };
}

/** The words on and behind the moving figure of an exercise. */
export function figureWords({ name: exercise, position }: StoredExercise, say: Say) {
  return ({ startKnee, endKnee, hatched, shortenedFrom }: FigureFacts): FigureWords => {
    const altOf = (side: 'left' | 'right') => ({
      moving: say('figure.moving', { exercise, side, position }),
      start: say('figure.startAlt', { exercise, side, position }),
      end: say('figure.endAlt', { exercise, side }),
    });
    return {
      play: say('figure.play'),
      pause: say('figure.pause'),
      side: say('figure.side'),
      left: say('figure.left'),
      right: say('figure.right'),
      start: startKnee === null ? say('figure.start') : say('figure.startKnee', { degrees: startKnee }),
      end: endKnee === null ? say('figure.end') : say('figure.endKnee', { degrees: endKnee }),
      alt: { left: altOf('left'), right: altOf('right') },
      notes: [
        ...(hatched ? [say('figure.hatched')] : []),
        ...(shortenedFrom === null ? [] : [say('figure.shortened', { seconds: shortenedFrom })]),
      ],
    };
  };
}
