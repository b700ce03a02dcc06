import type { Metadata } from 'next';
import { Exercise } from '@/features/library/browse/components/exercise';
import { loadExercise } from '@/features/library/browse/loaders';

export const metadata: Metadata = { title: 'Exercise' };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export default async function ExercisePage({ params, searchParams }: Props) {
  return <Exercise sheet={await loadExercise((await params).slug, (await searchParams).version)} />;
}
