import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import type { Terms } from '@/clinical/dose/revision-diff';

/** A dose in one line with its side in words: “left, 3 holds of 30 s. Twice a day, 5 days a week.” */
export function TermsLine({ terms, category }: { terms: Terms; category: string }) {
  const { amount, frequency, limits } = doseWords(terms, category);
  return (
    <>
      {', '}
      <b>{doseSideInWords(terms.side)}</b>, {amount} {frequency} {limits}
      {terms.because.length > 0 ? ` Because: ${terms.because.join('; ')}.` : null}
    </>
  );
}
