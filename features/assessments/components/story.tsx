'use client';

import { DateInput, TextArea } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import { useEditor } from '../client/editor';
import styles from './sections.module.css';

/** What the patient says, in the therapist's words, and the day of the examination. */
export function Story() {
  const { start, errors } = useEditor();
  return (
    <Block id="story" title="Story" sub="what the patient says, in your words">
      <div className={styles.story}>
        <TextArea
          label="Complaint"
          name="story"
          id="complaint"
          rows={4}
          maxLength={4000}
          dir="auto"
          defaultValue={start.story}
          errors={errors.story}
        />
        <DateInput
          label="Examined on"
          name="examinedOn"
          defaultValue={start.examinedOn}
          errors={errors.examinedOn}
        />
      </div>
    </Block>
  );
}
