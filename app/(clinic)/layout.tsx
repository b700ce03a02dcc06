import type { ReactNode } from 'react';
import { ClinicFrame } from '@/features/session/components/clinic-frame';

/** The frame only. What may be seen is decided by each page's loader: layouts do not run again on navigation. */
export default function ClinicLayout({ children }: { children: ReactNode }) {
  return <ClinicFrame>{children}</ClinicFrame>;
}
