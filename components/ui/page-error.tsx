'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, startTransition } from 'react';
import { Button, LinkButton } from './button';
import styles from './page-error.module.css';
import { ErrorState } from './state';

/** A page failed. It never shows the error's own words: they may hold what somebody typed. */
export function PageError({ digest, reset }: { digest: string | undefined; reset: () => void }) {
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <ErrorState
      level={1}
      title="This page did not load"
      code={digest}
      actions={
        <>
          <Button tone="primary" onClick={again}>
            Try again
          </Button>
          <LinkButton href="/">Go to the start</LinkButton>
        </>
      }
    >
      <p>
        What was saved before is kept. If you were saving just now, look whether it is there before you enter
        it again.
      </p>
    </ErrorState>
  );
}

/** The page of a failure that took its frame with it. */
export function Alone({ children }: { children: ReactNode }) {
  return (
    <main id="main" className={styles.alone}>
      {children}
    </main>
  );
}
