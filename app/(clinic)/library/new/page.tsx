import type { Metadata } from 'next';
import { NewExercise } from '@/features/library/own/components/own-pages';
import { loadNewForm } from '@/features/library/own/loaders';

export const metadata: Metadata = { title: 'Write an exercise' };

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export default async function NewExercisePage({ searchParams }: Props) {
  return <NewExercise form={await loadNewForm((await searchParams).from)} />;
}
