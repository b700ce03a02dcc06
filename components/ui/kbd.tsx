import styles from './kbd.module.css';

/** A key, shown only where it works. Screen readers hear the shortcut through the control's own name. */
export function Kbd({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd className={styles.kbd}>{children}</kbd>
    </span>
  );
}
