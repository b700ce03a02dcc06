import styles from './skip-link.module.css';

/** First stop of the Tab key: past the bar, to the page. */
export function SkipLink({ children = 'Skip to the page' }: { children?: string }) {
  return (
    <a href="#main" className={styles.skip}>
      {children}
    </a>
  );
}
