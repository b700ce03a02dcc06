import { Block } from '@/components/ui/panel';
import { IN_ROWS } from '../format';
import type { Sentence, Soap } from '../types';
import styles from './reading.module.css';

const PARTS = [
  { part: 'subjective', title: 'Subjective', empty: 'Nothing was asked.' },
  { part: 'objective', title: 'Objective', empty: 'Nothing was examined.' },
  { part: 'assessment', title: 'Assessment', empty: 'No impression was written and no finding kept.' },
  { part: 'plan', title: 'Plan', empty: 'No treatment and no plan was written.' },
] as const;

/** Where a sentence's findings stand on the page. */
const PLACE: Partial<Record<Sentence['from'], string>> = {
  'flags-open': 'flags',
  compare: 'since',
};

/** The visit in four paragraphs. On the page each sentence leads to the findings that it is made from. */
export function Prose({
  soap,
  since,
  linked,
}: {
  soap: Soap;
  /** What became of the chart's red flags since the signature. */
  since: readonly string[];
  linked: boolean;
}) {
  return (
    <Block id="report" title="In words" sub="made from the findings; nothing is added">
      <div className={styles.prose}>
        <Paragraphs soap={soap} linked={linked} />
        <SinceSigned said={since} />
      </div>
    </Block>
  );
}

/** The same without a frame, for paper. */
export function Paragraphs({ soap, linked }: { soap: Soap; linked: boolean }) {
  return PARTS.map(({ part, title, empty }) => (
    <section key={part} aria-label={title} className={styles.part}>
      <h3>{title}</h3>
      {soap[part].length === 0 ? <p className={styles.quiet}>{empty}</p> : null}
      {grouped(soap[part]).map((group) => {
        const [first] = group;
        const said = group.map((one) => <Said key={one.text} sentence={one} linked={linked} />);
        // Results of one kind read better one below the other.
        return first && IN_ROWS.has(first.from) && group.length > 1 ? (
          <ul key={first.text}>
            {group.map((one, at) => (
              <li key={one.text}>{said[at]}</li>
            ))}
          </ul>
        ) : (
          <p key={first?.text} dir="auto">
            {said}
          </p>
        );
      })}
    </section>
  ));
}

/** What happened to red flags after the signature: apart from what was signed, which stays as it was. */
export function SinceSigned({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <section aria-label="Red flags since it was signed" className={styles.part}>
      <h3>Red flags since it was signed</h3>
      <ul>
        {said.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ sentence: { text, from }, linked }: { sentence: Sentence; linked: boolean }) {
  return (
    <span className={styles.sentence}>{linked ? <a href={`#${PLACE[from] ?? from}`}>{text}</a> : text} </span>
  );
}

/** Sentences of one section stand together. */
function grouped(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const one of sentences) {
    const last = groups.at(-1);
    if (last?.[0]?.from === one.from) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
