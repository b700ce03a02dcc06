import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { ChangeList } from '../../components/change-list';
import { changesBetween, type Prescribed } from '../../format';

/** The revision that is being written against the one before it. */
export function WhatChanges({
  number,
  before,
  after,
  complete,
}: {
  number: number;
  before: readonly Prescribed[];
  after: readonly Prescribed[];
  /** False while an exercise has no readable dose, and so stands in neither list. */
  complete: boolean;
}) {
  const changes = changesBetween(before, after);
  const real = changes.filter((change) => change.kind !== 'same').length;
  return (
    <Block id="what-changes" title="What changes" aside={`rev ${number - 1} → ${number}`}>
      <ChangeList changes={changes} />
      {complete ? null : <p>An exercise whose dose is not complete is not listed.</p>}
      {real > 1 ? (
        <Strip tone="warn" icon="alert">
          <b>{real} changes at once.</b> If the pain moves you will not know which did it.
        </Strip>
      ) : null}
    </Block>
  );
}
