'use client';

import { PageError } from '@/components/ui/page-error';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="main">
      <PageError digest={error.digest} reset={reset} />
    </main>
  );
}
