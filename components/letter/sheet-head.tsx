import styles from './letter.module.css';

/** Who, when and by whom: at the head of everything that leaves the clinic on paper. */
export function SheetHead({
  title,
  clinicName,
  facts,
}: {
  title: string;
  clinicName: string;
  facts: readonly (readonly [term: string, said: string])[];
}) {
  return (
    <header className={styles.sheetHead}>
      <div>
        <h2>{title}</h2>
        <p>
          <bdi>{clinicName}</bdi>
        </p>
      </div>
      <dl>
        {facts.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{said}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
