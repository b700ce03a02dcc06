import { PageHead } from '@/components/ui/page-head';
import { Strip } from '@/components/ui/strip';
import { MediaForms } from '../../media/components/media-forms';
import type { OwnForm } from '../types';
import { MergeAndRetire } from './care-forms';
import { ExerciseForm } from './exercise-form';
import styles from './exercise-form.module.css';

/** Writes an exercise of the clinic. */
export function NewExercise({ form }: { form: OwnForm }) {
  return (
    <>
      <PageHead crumbs={[{ href: '/library', name: 'Library' }]} title="Write an exercise" />
      {form.copiedFrom === null ? null : (
        <Strip icon="document">
          It begins with the words of <b>{form.copiedFrom}</b>. Say who wrote yours, and under which licence.
        </Strip>
      )}
      <ExerciseForm key={form.id} form={form} />
    </>
  );
}

/** Changes an exercise of the clinic: its words, then what stands for it. */
export function EditExercise({ form, slug }: { form: OwnForm; slug: string }) {
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/library', name: 'Library' },
          { href: `/library/${slug}`, name: form.fields.name ?? '' },
        ]}
        title="Change the exercise"
        sub={`version ${form.version}`}
      />
      <ExerciseForm key={form.version} form={form} />
      <div className={styles.side}>
        <MediaForms slug={slug} media={form.media} id={form.mediumId} licences={form.choices.licence} />
        <MergeAndRetire slug={slug} />
      </div>
    </>
  );
}
