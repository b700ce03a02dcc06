'use client';

import { PageError } from '@/components/ui/page-error';

/** Within the clinic's frame, so that the rest of the product stays one click away. */
export default function ClinicErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <PageError digest={error.digest} reset={reset} />;
}
