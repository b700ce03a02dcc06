import type { Metadata } from 'next';
import { EditExercise } from '@/features/library/own/components/own-pages';
import { loadEditForm } from '@/features/library/own/loaders';

export const metadata: Metadata = { title: 'Change an exercise' };

type Props = { params: Promise<{ slug: string }> };

export default async function EditExercisePage({ params }: Props) {
  const { slug } = await params;
  return <EditExercise form={await loadEditForm(slug)} slug={slug} />;
}
