'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from './button';

const never = () => () => {};

/** Puts a text on the clipboard and says so. Not drawn where it could not work: without script, or without HTTPS. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [copied, setCopied] = useState(false);
  const works = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  );
  if (!works) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button onClick={copy}>
      <span role="status">{copied ? 'Copied' : children}</span>
    </Button>
  );
}
