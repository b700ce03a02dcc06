import type { Metadata } from 'next';
import { Team } from '@/features/clinic/components/team';
import { loadTeam } from '@/features/clinic/loaders';

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage() {
  return <Team {...(await loadTeam())} />;
}
