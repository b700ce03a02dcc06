import type { ReactNode } from 'react';
import { DoorShell } from '@/components/shell/clinic-shell';

export default function DoorLayout({ children }: { children: ReactNode }) {
  return <DoorShell>{children}</DoorShell>;
}
