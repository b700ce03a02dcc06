import { gaitPhases, gaitPlanes } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitNoteInWords } from '@/clinical/battery/gait-words';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import content from '../../components/content.module.css';
import { StillFigure } from '../../gait-measure/components/still-figure';
import { stillCaption } from '../../gait-measure/format';
import type { KeptStill } from '../../gait-measure/types';
import { cadenceInWords, methodInWords, symptomInWords, watchedInWords } from '../format';
import type { GaitEntry, GaitRecording } from '../types';
import styles from './gait.module.css';
import { GradeDots } from './grade-dots';

type Props = {
  notes: readonly GaitEntry[];
  recordings: readonly GaitRecording[];
  stills: readonly KeptStill[];
  /** Address of the examination, below which its stills are. */
  base: string;
};

/** What was seen and measured of the gait, to be read: how it was watched first, then each note, then the stills. */
export function GaitContent({ notes, recordings, stills, base }: Props) {
  return (
    <Block id="gait" title="Gait notes" sub="observations, not faults">
      {notes.length === 0 ? <p className={content.quiet}>Not looked at.</p> : null}
      {recordings.map((one) => (
        <p key={one.activity} className={styles.watched}>
          {one.activity === 'running' ? 'Running' : 'Walking'}:{' '}
          {[watchedInWords(one), cadenceInWords(one)].filter(Boolean).join('; ') || 'nothing said'}
        </p>
      ))}
      <ul className={content.list}>
        {notes.map((note) => (
          <Note key={[note.itemCode, note.activity, note.stanceLimb, note.phase].join()} note={note} />
        ))}
      </ul>
      {stills.length > 0 ? (
        <div className={styles.stills}>
          {stills.map((still) => (
            <StillFigure
              key={still.id}
              still={still}
              src={`${base}/stills/${still.id}`}
              caption={stillCaption(still)}
            />
          ))}
        </div>
      ) : null}
    </Block>
  );
}

function Note({ note }: { note: GaitEntry }) {
  const item = gaitItemWithCode(note.itemCode);
  return (
    <li>
      <SideBadge side={note.stanceLimb} /> <b>{gaitNoteInWords({ ...note, item: note.itemCode })}</b>{' '}
      <span className={content.quiet}>
        {note.activity}, {gaitPhases[note.phase]}, {gaitPlanes[note.plane]}
        {item ? `, ${methodInWords(item, note)}` : ''}
        {note.symptomRegionCode && note.symptomSide
          ? `; may have to do with ${symptomInWords(note.symptomSide, note.symptomRegionCode)}`
          : ''}
      </span>{' '}
      {item?.graded ? <GradeDots grade={note.grade} /> : null}
      {note.note ? <bdi className={content.note}>{note.note}</bdi> : null}
    </li>
  );
}
