'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, startTransition } from 'react';
import { buttonLook } from './button-look';
import { HardLink } from './hard-link';
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
          <button type="button" className={buttonLook({ tone: 'primary' })} onClick={again}>
            Try again
          </button>
          <HardLink href="/">Go to the start</HardLink>
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
