import { redirect } from 'next/navigation';
import { requireViewer } from '@/features/session/viewer';

export default async function ClinicPage() {
  await requireViewer('owner');
  redirect('/clinic/team');
}
