import type { ReactNode } from 'react';
import type { RuleContext } from '@/clinical/battery/rule';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import type { AddendumRow } from '@/db/queries/assessments';
import { SinceLast } from '../body-map/components/since-last';
import type { MapOfVisit } from '../body-map/format';
import { LeftTyping } from '../conflict/components/left-typing';
import { momentInWords } from '../format';
import type { KeptStill } from '../gait-measure/types';
import type { EarlierRun, NamedGoal } from '../history/types';
import type { Pattern } from '../pattern/types';
import { findingInWords } from '../raised/format';
import { Prose } from '../reading/components/prose';
import type { FlagsOfVisit } from '../reading/flags/format';
import type { Soap } from '../reading/types';
import type { NamedPin } from '../trigger-points/types';
import type { Draft } from '../types';
import { AddendumForm } from './addendum-form';
import { AssessmentHead, type HeadOf, OpenFlagsOf } from './assessment-head';
import { Content } from './content';
import styles from './content.module.css';

type Props = HeadOf & {
  row: { id: string; signedAt: Date | null };
  line: { authorName: string };
  draft: Draft;
  examination: { context: RuleContext; earlierRuns: readonly EarlierRun[] };
  stills: readonly KeptStill[];
  goals: readonly NamedGoal[];
  measures: ReactNode;
  pins: readonly NamedPin[];
  kept: readonly { id: string; findingCode: string; side: string; strength: 'suggests' | 'possible' }[];
  addenda: readonly AddendumRow[];
  pattern: Pattern;
  /** The body map of the episode’s last signed visit. */
  earlierMap: MapOfVisit | null;
  newId: string;
  timeZone: string;
  viewerId: string;
  soap: Soap;
  flags: FlagsOfVisit;
};

/** A signed examination: what was found, what was kept, what was added since. Nothing here can be changed. */
export function SignedView({
  draft,
  pins,
  goals,
  measures,
  kept,
  addenda,
  pattern,
  earlierMap,
  newId,
  timeZone,
  viewerId,
  soap,
  flags,
  ...of
}: Props) {
  const { row, line, patient } = of;
  return (
    <>
      <AssessmentHead of={of} state="signed" />
      <OpenFlagsOf of={of} />
      <div className={styles.content}>
        <Strip icon="lock">
          Signed by <bdi>{line.authorName}</bdi>
          {row.signedAt ? `, ${momentInWords(row.signedAt, timeZone)}` : ''}. It cannot change; addenda can be
          added below.
        </Strip>
        <LeftTyping user={viewerId} draft={row.id} />
        <p className={styles.end}>
          <LinkButton href={`/patients/${patient.id}/assessments/${row.id}/report`} prefetch={false}>
            <Icon name="print" /> Report
          </LinkButton>
          <LinkButton href={`/patients/${patient.id}/assessments/${row.id}/letter`} prefetch={false}>
            <Icon name="document" /> Referral letter
          </LinkButton>
          <LinkButton href={`/patients/${patient.id}/assessments/compare?later=${row.id}`} prefetch={false}>
            <Icon name="changes" /> Compare
          </LinkButton>
        </p>
        <Prose soap={soap} since={flags.since} linked />
        <Block id="kept" title="Findings kept" aside={`${kept.length} kept`}>
          {kept.length === 0 ? <p className={styles.quiet}>None kept.</p> : null}
          <ul className={styles.list}>
            {kept.map((one) => (
              <li key={one.id}>
                <b>{findingInWords(one)}</b>{' '}
                <span className={styles.quiet}>
                  {one.strength === 'suggests' ? 'points toward' : 'possible'}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      </div>
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
        <SinceLast earlier={earlierMap} later={{ examinedOn: draft.examinedOn, areas: draft.areas, pins }} />
        <Block id="addenda" title="Addenda" aside={addenda.length === 0 ? 'none' : `${addenda.length}`}>
          <ul className={styles.list}>
            {addenda.map((one) => (
              <li key={one.id}>
                <p className={styles.story} dir="auto">
                  {one.text}
                </p>
                <span className={styles.quiet}>
                  <bdi>{one.authorName}</bdi>, {momentInWords(one.createdAt, timeZone)}
                </span>
              </li>
            ))}
          </ul>
          <AddendumForm id={newId} patientId={patient.id} assessmentId={row.id} />
        </Block>
      </div>
    </>
  );
}
