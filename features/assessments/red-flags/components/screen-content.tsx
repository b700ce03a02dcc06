import type { ScreenAnswer } from '@/clinical/triage/raise';
import { unasked, wellsAnswersIn } from '@/clinical/triage/raise';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { answerInWords, isPositive, itemInWords } from '@/clinical/triage/screen-words';
import { wellsInWords, wellsScore } from '@/clinical/triage/wells';
import { Hazard } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import styles from '../../components/content.module.css';

/** The screen of a visit to be read: what was yes or not sure, what was no, and by name what nobody asked. */
export function ScreenContent({ answers }: { answers: readonly ScreenAnswer[] }) {
  const asked = screenItems.flatMap((item) => {
    const given = answers.find((one) => one.itemCode === item.code);
    return given ? [{ item, given }] : [];
  });
  const positive = asked.filter(({ given }) => isPositive(given.answer));
  const no = asked.filter(({ given }) => given.answer === 'no');
  const open = unasked(answers);
  const wells = wellsAnswersIn(answers);
  return (
    <Block id="flags" title="Red flags" aside={`${asked.length} of ${screenItems.length} asked`}>
      <ul className={styles.list}>
        {positive.map(({ item, given }) => (
          <li key={item.code}>
            <Hazard label="Red flag" /> <b>{itemInWords(item)}</b>: {answerInWords(given)}
          </li>
        ))}
        {no.length > 0 ? (
          <li>
            {no.length === screenItems.length ? 'All no: ' : 'No: '}
            {no.map(({ item }) => item.short.toLowerCase()).join(', ')}.
          </li>
        ) : null}
        {open.length > 0 ? (
          <li className={styles.quiet}>
            Not asked: {open.map((item) => item.short.toLowerCase()).join(', ')}. That does not mean no.
          </li>
        ) : null}
        {wellsScore(wells).level === null ? null : <li>{wellsInWords(wells)}</li>}
      </ul>
    </Block>
  );
}
