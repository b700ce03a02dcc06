import type { Dose } from '@/clinical/dose/dose';
import type { Terms } from '@/clinical/dose/revision-diff';

/** What one item prescribes, with its reasons and rungs in words, for comparing and for saying what changed. */
export const termsOf = (
  dose: Dose,
  around: Pick<Terms, 'phase' | 'superset' | 'because' | 'easier' | 'harder'>,
): Terms => ({ ...dose, ...around });

/** “left tight soleus”; what has no side says none. */
export function reasonInWords(side: string | null, label: string): string {
  const lowered = label.charAt(0).toLowerCase() + label.slice(1);
  return side === 'left' || side === 'right' ? `${side} ${lowered}` : lowered;
}
