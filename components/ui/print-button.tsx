'use client';

import { useSyncExternalStore } from 'react';
import { Button } from './button';
import { Icon } from './icon';

const never = () => () => {};

/** Opens the browser's own print dialog, which also writes a PDF. Not drawn without script, where it could do nothing. */
export function PrintButton({ children = 'Print' }: { children?: string }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!works) return null;
  return (
    <Button onClick={() => window.print()}>
      <Icon name="print" /> {children}
    </Button>
  );
}
