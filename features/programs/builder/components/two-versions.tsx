import type { Prescribed } from '@/clinical/dose/revision-diff';
import { changesBetween } from '@/clinical/dose/revision-words';
import { Block } from '@/components/ui/panel';
import { ChangeList } from '../../components/change-list';
import type { Newer } from '../types';
import styles from './two-versions.module.css';

/** What somebody else made of the program meanwhile, and what is written here: both against what both began with. */
export function TwoVersions({
  newer,
  before,
  mine,
}: {
  newer: Newer;
  before: readonly Prescribed[];
  mine: readonly Prescribed[];
}) {
  return (
    <div className={styles.both}>
      <Block
        id="theirs"
        title={`Revision ${newer.number}, by ${newer.author}`}
        {...(newer.reason ? { sub: newer.reason } : {})}
      >
        <ChangeList changes={changesBetween(before, newer.items)} />
      </Block>
      <Block id="mine" title="Yours, not given yet">
        <ChangeList changes={changesBetween(before, mine)} />
      </Block>
    </div>
  );
}
