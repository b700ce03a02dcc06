'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Native details that open by themselves when something in them must be seen, and are closed by the reader only. */
export function Disclosure({
  summary,
  openWhen,
  className,
  children,
}: {
  summary: string;
  openWhen: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  const [first] = useState(openWhen);
  useEffect(() => {
    if (openWhen && box.current) box.current.open = true;
  }, [openWhen]);
  return (
    <details ref={box} open={first || undefined} className={className}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
