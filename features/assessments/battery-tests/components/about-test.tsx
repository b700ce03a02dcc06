import { memo } from 'react';
import { errorInWords } from '@/clinical/battery/error-words';
import { accuracyInWords, normInWords } from '@/clinical/battery/published-words';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { Facts } from '@/components/ui/panel';

/** How the test is done and what is known of it; every number with its source, and what is missing said so. */
export const AboutTest = memo(function AboutTest({ test }: { test: BatteryTest }) {
  const accuracies = [test.accuracy, ...(test.accuracyOther ?? [])];
  const facts = [
    { term: 'How', said: test.how },
    { term: 'Position', said: test.position },
    ...test.cautions.map((caution) => ({ term: 'Careful', said: caution })),
    ...test.methods.map((method) => ({ term: `Error, ${method.name.toLowerCase()}`, said: bandOf(method) })),
    { term: 'Norm', said: published(normInWords(test.norm)) },
    ...accuracies.map((accuracy) => ({ term: 'Accuracy', said: published(accuracyInWords(accuracy)) })),
    { term: 'Counts as abnormal', said: test.abnormalWhen.text },
    ...(test.evidenceNote ? [{ term: 'Evidence', said: test.evidenceNote }] : []),
  ];
  return <Facts facts={facts} />;
});

function bandOf({ options, detectableChange: error }: Method): string {
  if (options) return 'A choice has no error of measurement.';
  if (!error || error.certainty === 'to-verify')
    return 'Unknown: none published that was read. No change is called real.';
  return `${errorInWords(error)}; measured in ${error.population}.`;
}

const published = ({ text, source }: { text: string; source: string | null }): string =>
  source ? `${text} (${source})` : text;
