import styles from './brand-mark.module.css';

/** The two heads of the calf, one in shade; with the product's name unless `bare`. */
export function BrandMark({ bare = false }: { bare?: boolean }) {
  return (
    <span className={styles.brand}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d="M9 1c4.6 2.6 5.6 7 3.3 11.200C11.2 14.3 10 15.5 9 17" className={styles.near} />
        <path d="M9 1C4.4 3.6 3.4 8 5.7 12.2" className={styles.far} />
      </svg>
      <b className={bare ? 'sr-only' : styles.word}>Soleus</b>
    </span>
  );
}
