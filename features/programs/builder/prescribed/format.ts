import type { Prescribed } from '@/clinical/dose/revision-diff';
import { reasonInWords, termsOf } from '../../format';
import { readDose } from '../format';
import { readRung, rungInWords, rungName } from '../rungs/format';
import type { DraftItem, ExerciseCard, Reason } from '../types';

/** What an item of the form prescribes; null while its dose cannot be read. */
export function prescribedOf(
  item: DraftItem,
  card: ExerciseCard,
  reasons: readonly Reason[],
): Prescribed | null {
  const { dose } = readDose(item);
  if (!dose) return null;
  const { slug, name, category } = card;
  const usual = { slug, dose };
  const [easier = null, harder = null] = (['easier', 'harder'] as const).map((which) => {
    const { rung } = readRung(item, which, dose);
    return rung && rungInWords({ ...rung, name: rungName(card, rung.slug) }, usual);
  });
  const words = item.words.trim();
  return {
    threadId: item.threadId,
    name,
    category,
    terms: termsOf(dose, {
      phase: Number(item.phase || '1'),
      superset: item.superset.trim().toUpperCase() || null,
      because: [
        ...item.because.flatMap((id) => {
          const reason = reasons.find((one) => one.id === id);
          return reason ? reasonInWords(reason.side, reason.label) : [];
        }),
        ...(words === '' ? [] : [words]),
      ],
      easier,
      harder,
    }),
  };
}
