import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SetUpForm } from '@/features/session/set-up/components/set-up-form';
import { loadSetUp } from '@/features/session/set-up/loaders';

export const metadata: Metadata = { title: 'Set-up' };

export default async function SetUpPage() {
  const setUp = await loadSetUp();
  if (!setUp) notFound();
  return <SetUpForm timeZones={setUp.timeZones} />;
}
