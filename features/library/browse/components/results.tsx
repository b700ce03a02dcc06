import Link from 'next/link';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { Tag } from '@/components/ui/tag';
import type { ResultLine } from '../../types';
import { Favourite } from './favourite';
import { KneeMark } from './knee-mark';
import styles from './results.module.css';

/** The exercises found, each with its target tissue and knee angle, as cards or as rows. */
export function Results({ lines, view }: { lines: readonly ResultLine[]; view: 'grid' | 'list' }) {
  return (
    <ul className={view === 'grid' ? styles.grid : styles.list}>
      {lines.map((line) =>
        view === 'grid' ? <Card key={line.slug} line={line} /> : <Row key={line.slug} line={line} />,
      )}
    </ul>
  );
}

function Card({ line }: { line: ResultLine }) {
  return (
    <li className={styles.card}>
      <Picture line={line} size="card" />
      <Name line={line} />
      <Tissue line={line} />
      <span className={styles.sub}>
        {line.kind}, {line.kit}
      </span>
      {line.ladder ? (
        <>
          <Rung sign="↓" word="easier" rung={line.ladder.easier} none="none, lowest rung" />
          <Rung sign="↑" word="harder" rung={line.ladder.harder} none="none, top rung" />
        </>
      ) : null}
      <Marks line={line} />
    </li>
  );
}

function Row({ line }: { line: ResultLine }) {
  return (
    <li className={styles.row}>
      <Picture line={line} size="small" />
      <div>
        <Name line={line} />
        <span className={styles.sub}>
          {line.kind}, level {line.level} of 5
        </span>
        <Marks line={line} />
      </div>
      <div className={styles.tissue}>
        <Tissue line={line} />
      </div>
      <span className={styles.kit}>{line.kit}</span>
      <span className={styles.kit}>{line.usual}</span>
    </li>
  );
}

/** The figure; of an exercise that a clinic wrote, its photo. The name beside it says the same. */
function Picture({ line, size }: { line: ResultLine; size: 'card' | 'small' }) {
  if (line.photo === null) return <ExerciseThumb slug={line.slug} size={size} />;
  return (
    // biome-ignore lint/performance/noImgElement: a private file of the clinic; the optimiser is off (decision 0004)
    <img
      src={`/library/${line.slug}/media/${line.photo}`}
      alt=""
      loading="lazy"
      className={size === 'card' ? styles.photo : styles.smallPhoto}
    />
  );
}

const Name = ({ line }: { line: ResultLine }) => (
  <Link href={`/library/${line.slug}`} prefetch={false} className={styles.name}>
    {line.name}
  </Link>
);

const Tissue = ({ line }: { line: ResultLine }) => (
  <>
    <span className={styles.targets}>{line.targets}</span>
    <KneeMark position={line.kneePosition} words={line.knee} always />
  </>
);

/** What else is to be known at a glance. */
function Marks({ line }: { line: ResultLine }) {
  return (
    <span className={styles.marks}>
      {line.own ? <Tag>ours</Tag> : null}
      {line.generalPractice ? <Tag tone="warn">general practice</Tag> : null}
      {line.uses > 0 ? <span className={styles.sub}>given {line.uses}×</span> : null}
      <Favourite slug={line.slug} name={line.name} marked={line.favourite} short />
    </span>
  );
}

function Rung({
  sign,
  word,
  rung,
  none,
}: {
  sign: string;
  word: string;
  rung: { readonly name: string } | null;
  none: string;
}) {
  return (
    <span className={styles.rung}>
      <i aria-hidden="true">{sign}</i> {word}: {rung?.name ?? none}
    </span>
  );
}
