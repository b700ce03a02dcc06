import { redirect } from 'next/navigation';
import { loadHome } from '@/features/session/loaders';

/** Everyone begins where their role works. */
export default async function HomePage() {
  redirect(await loadHome());
}
