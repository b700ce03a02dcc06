import type { Metadata } from 'next';
import { DoorShell } from '@/components/shell/door-shell';
import { NothingHere } from '@/components/ui/nothing-here';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFoundPage() {
  return (
    <DoorShell>
      <NothingHere />
    </DoorShell>
  );
}
