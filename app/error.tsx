'use client';

import { Alone, PageError } from '@/components/ui/page-error';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Alone>
      <PageError digest={error.digest} reset={reset} />
    </Alone>
  );
}
