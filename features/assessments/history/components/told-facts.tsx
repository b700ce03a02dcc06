import styles from './history.module.css';

/** What was told, in as many columns as have room. */
export function ToldFacts({ facts }: { facts: readonly { readonly term: string; readonly said: string }[] }) {
  return (
    <dl className={styles.toldFacts}>
      {facts.map(({ term, said }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{said}</dd>
        </div>
      ))}
    </dl>
  );
}
