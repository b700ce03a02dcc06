import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from '../../components/door.module.css';

export type DeadLinkWords = { closed: string; closedWhy: string; closedNext: string; signIn: string };

/** Old, used, withdrawn, foreign, invented or mistyped: one page, word for word. */
export function DeadLink({ words }: { words: DeadLinkWords }) {
  return (
    <div className={styles.phone}>
      <div className={styles.lock} role="alert">
        <Icon name="lock" />
        <h1>{words.closed}</h1>
        <p>
          {words.closedWhy} {words.closedNext}
        </p>
      </div>
      <LinkButton href="/sign-in" size="touch">
        {words.signIn}
      </LinkButton>
    </div>
  );
}
