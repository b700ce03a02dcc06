import { gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitNoteInWords } from '@/clinical/battery/gait-words';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { AssessmentHead, type HeadOf } from '../../components/assessment-head';
import { GradeDots } from '../../gait-notes/components/grade-dots';
import { cadenceInWords, methodInWords } from '../../gait-notes/format';
import type { Draft } from '../../types';
import type { EarlierStill, KeptStill } from '../types';
import { StillList } from './still-list';
import { Workbench } from './workbench';
import styles from './workbench.module.css';

type Props = HeadOf & {
  row: { id: string; examinedOn: string };
  draft: Pick<Draft, 'gait' | 'recordings'>;
  stills: readonly KeptStill[];
  others: readonly EarlierStill[];
  newId: string;
};

/** Where a gait is measured on a video or photo: the bench, then what the draft holds of it. */
export function MeasurePage({ draft, stills, others, newId, ...of }: Props) {
  const { patient, row } = of;
  const base = `/patients/${patient.id}/assessments/${row.id}`;
  return (
    <>
      <AssessmentHead of={of} state="measure gait" />
      <p className={styles.back}>
        <LinkButton href={`${base}#gait`} prefetch={false}>
          <Icon name="back" flip /> Back to the draft
        </LinkButton>
        <noscript>
          Measuring needs script. An angle that was measured elsewhere can be typed in the draft.
        </noscript>
      </p>
      <Workbench patientId={patient.id} assessmentId={row.id} stillId={newId} others={others} />
      <Block
        id="noted"
        title="Noted in the draft"
        sub="each has a stance leg, a phase and a plane"
        aside={`${draft.gait.length} noted`}
      >
        {draft.gait.length === 0 ? (
          <p className={styles.quiet}>Nothing yet. Blank does not mean normal.</p>
        ) : null}
        <ul className={styles.noted}>
          {draft.gait.map((note) => {
            const item = gaitItemWithCode(note.itemCode);
            const said = gaitNoteInWords({ ...note, item: note.itemCode });
            return (
              <li key={[note.itemCode, note.stanceLimb, note.phase, note.activity].join()}>
                <SideBadge side={note.stanceLimb} /> <b>{said}</b>
                <span className={styles.quiet}>
                  {note.activity}, {gaitPhases[note.phase]}, {item ? methodInWords(item, note) : ''}
                </span>
                {item?.graded ? <GradeDots grade={note.grade} /> : null}
              </li>
            );
          })}
          {draft.recordings.map((one) => {
            const cadence = cadenceInWords(one);
            return cadence ? (
              <li key={one.activity}>
                <b>{one.activity}</b> {cadence}
              </li>
            ) : null;
          })}
        </ul>
      </Block>
      <Block id="stills" title="Kept stills" aside={stills.length === 0 ? 'none' : `${stills.length} kept`}>
        {stills.length === 0 ? (
          <p className={styles.quiet}>
            None. A video stays on this device; a still is kept only when you say so.
          </p>
        ) : (
          <StillList patientId={patient.id} assessmentId={row.id} stills={stills} />
        )}
      </Block>
    </>
  );
}
