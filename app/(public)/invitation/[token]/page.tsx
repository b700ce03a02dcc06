import type { Metadata } from 'next';
import { LinkDoor } from '@/features/session/links/components/link-door';

// Neutral on purpose: a title ends up in histories and on shared screens.
export const metadata: Metadata = { title: 'Locked', robots: { index: false } };

export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <LinkDoor kind="invitation" token={token} />;
}
