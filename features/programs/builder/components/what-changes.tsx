import { changedAtOnce, type Prescribed } from '@/clinical/dose/revision-diff';
import { changesBetween } from '@/clinical/dose/revision-words';
import { TextArea } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { ChangeList } from '../../components/change-list';

/** The revision that is being written against the one before it. */
export function WhatChanges({
  number,
  before,
  after,
  complete,
  reason,
  errors,
}: {
  number: number;
  before: readonly Prescribed[];
  after: readonly Prescribed[];
  /** False while an exercise has no readable dose, and so stands in neither list. */
  complete: boolean;
  reason: string;
  errors: readonly string[] | undefined;
}) {
  const changes = changesBetween(before, after);
  const real = changes.filter((change) => change.kind !== 'same').length;
  const atOnce = changedAtOnce(before, after);
  return (
    <Block id="what-changes" title="What changes" aside={`rev ${number - 1} → ${number}`}>
      <ChangeList changes={changes} />
      {complete ? null : <p>An exercise whose dose is not complete is not listed.</p>}
      {atOnce.length === 0 && real > 1 ? (
        <Strip tone="warn" icon="alert">
          <b>{real} changes at once.</b> If the pain moves you will not know which did it.
        </Strip>
      ) : null}
      {atOnce.length > 0 ? (
        <Strip tone="warn" icon="alert">
          <b>More than one thing changes at once:</b>{' '}
          {atOnce.map(({ name, variables }) => `${name}, ${variables.join(' and ')}`).join('; ')}. If the pain
          moves you will not know which did it.
        </Strip>
      ) : null}
      {/* The field stays in the form so that what was written is not lost while the dose is put right. */}
      <div hidden={atOnce.length === 0 && !errors && reason === ''}>
        <TextArea
          name="togetherReason"
          label="Why they change together"
          defaultValue={reason}
          maxLength={500}
          rows={2}
          dir="auto"
          errors={errors}
        />
      </div>
    </Block>
  );
}
