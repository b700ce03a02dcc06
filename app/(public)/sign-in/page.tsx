import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInDoor } from '@/features/session/components/sign-in-door';
import { loadHome } from '@/features/session/loaders';
import { loadDemoPeople } from '@/features/session/sign-in/loaders';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage() {
  const home = await loadHome();
  if (home !== '/sign-in') redirect(home);
  return <SignInDoor demo={await loadDemoPeople()} />;
}
