import type { ReactNode } from 'react';
import type { RuleContext } from '@/clinical/battery/rule';
import { unasked } from '@/clinical/triage/raise';
import { Block } from '@/components/ui/panel';
import { unfinishedTests } from '../battery-tests/policy';
import type { KeptStill } from '../gait-measure/types';
import type { EarlierRun, NamedGoal } from '../history/types';
import type { Pattern } from '../pattern/types';
import { SignForm } from '../raised/components/sign-form';
import { decisionName, findingInWords } from '../raised/format';
import { signName } from '../signs/format';
import type { Sign } from '../signs/types';
import type { NamedPin } from '../trigger-points/types';
import type { Draft, Proposal } from '../types';
import { AssessmentHead, type HeadOf, OpenFlagsOf } from './assessment-head';
import { Content } from './content';
import styles from './content.module.css';

type Props = HeadOf & {
  row: { id: string; version: number };
  draft: Draft;
  examination: { context: RuleContext; earlierRuns: readonly EarlierRun[] };
  stills: readonly KeptStill[];
  goals: readonly NamedGoal[];
  measures: ReactNode;
  pins: readonly NamedPin[];
  proposals: readonly Proposal[];
  signs: readonly Sign[];
  pattern: Pattern;
  viewerId: string;
};

/** What will be signed, in words, then what the rules raise from it: kept or dropped, one by one. */
export function ReviewPage({
  draft,
  pins,
  goals,
  measures,
  proposals,
  signs,
  pattern,
  viewerId,
  ...of
}: Props) {
  const named = proposals.map((one) => ({ ...one, name: decisionName(one), words: findingInWords(one) }));
  return (
    <>
      <AssessmentHead of={of} state="review" />
      <OpenFlagsOf of={of} />
      <Content
        draft={draft}
        pins={pins}
        goals={goals}
        measures={measures}
        stills={of.stills}
        base={`/patients/${of.patient.id}/assessments/${of.row.id}`}
        context={of.examination.context}
        earlierRuns={of.examination.earlierRuns}
        pattern={pattern}
      />
      <div className={styles.content}>
        <Block
          id="decide"
          title="What this points toward"
          sub="you decide what stays; kept findings can be the because of an exercise"
          aside={proposals.length === 0 ? 'nothing raised' : `${proposals.length} raised`}
        >
          {proposals.length === 0 ? (
            <p className={styles.quiet}>No rule was met. Unknown answers raise nothing.</p>
          ) : null}
          <SignForm
            id={of.row.id}
            patientId={of.patient.id}
            viewerId={viewerId}
            version={of.row.version}
            proposals={named}
            signs={signs.map((sign) => ({ ...sign, name: signName(sign) }))}
            unasked={unasked(draft.flags).map((item) => item.code)}
            unfinished={unfinishedTests(draft).map((test) => test.code)}
          />
        </Block>
      </div>
    </>
  );
}
