'use client';

import { useRef, useState } from 'react';
import { sidesAgree } from '@/clinical/battery/gait-angles';
import { gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitMeasureWithCode, gaitViews } from '@/clinical/battery/gait-measures.data';
import { gaitChangeInWords } from '@/clinical/battery/gait-words';
import { FormMessage } from '@/components/form/form-message';
import { Strip } from '@/components/ui/strip';
import { newId } from '@/lib/id';
import { ACTIVITIES } from '../../gait-notes/format';
import { useClip } from '../client/clip';
import { degreesOn, linesOf, marksOf, pointsOf, timeInWords } from '../format';
import type { EarlierStill } from '../types';
import { BesideChoice } from './beside-choice';
import { CadencePanel } from './cadence-panel';
import { ClipPanel, marksHere, type Pose, pictureOf } from './clip-panel';
import { KeepForm } from './keep-form';
import { NO_POSE, PoseForm, type PoseValues } from './pose-form';
import { notedDegrees, othersOf, Readings } from './readings';
import styles from './workbench.module.css';

type Props = {
  patientId: string;
  assessmentId: string;
  stillId: string;
  others: readonly EarlierStill[];
};

/** Two pictures side by side, one pose for both: what is measured today, and what stands beside it. */
export function Workbench({ patientId, assessmentId, stillId: first, others }: Props) {
  const [stillId, setStillId] = useState(first);
  const [kept, setKept] = useState<string | null>(null);
  const [start, setStart] = useState(NO_POSE);
  const [values, setValues] = useState<PoseValues>(NO_POSE);
  const [together, setTogether] = useState(false);
  const [today, beside] = [useClip(), useClip()];
  const steppers = useRef<Record<'today' | 'beside', (by: 1 | -1) => Promise<void>>>({
    today: async () => undefined,
    beside: async () => undefined,
  });
  const shown = useRef<HTMLVideoElement | HTMLImageElement | null>(null);

  const pose = poseOf(values);
  const read = (clip: typeof today) => angleOf(clip, pose);
  const [now, then] = [read(today), read(beside)];
  const item = gaitItemWithCode(values.item);
  const phase = item?.phases.find((one) => one === values.phase);
  const activity = ACTIVITIES.find((one) => one === values.activity);
  const degrees = notedDegrees(today, now.degrees);
  const before = notedDegrees(beside, then.degrees);
  const change =
    item && phase && activity && degrees !== null && before !== null
      ? gaitChangeInWords(item, { phase, activity }, before, degrees)
      : null;
  const disagree = now.sides === false || then.sides === false;
  const { size } = today.state;

  const step = (which: 'today' | 'beside') => (by: 1 | -1) => {
    const all = together ? (['today', 'beside'] as const) : ([which] as const);
    for (const one of all) void steppers.current[one](by);
  };
  const openStill = (still: EarlierStill) => {
    const [kept] = still.measures;
    const address = `/patients/${patientId}/assessments/${still.assessmentId}/stills/${still.id}`;
    if (!kept) return beside.openStill(still, address, {}, {});
    const { marks, picture } = marksOf(kept, { width: still.widthPx, height: still.heightPx });
    const { reference } = picture;
    beside.openStill(still, address, marks, {
      mirrored: kept.mirrored,
      referenceKind: reference?.kind ?? null,
      reference: reference ? { 'reference-from': reference.from, 'reference-to': reference.to } : {},
    });
    // What was measured then is what is compared, unless something was chosen already.
    if (values.measure !== '' || values.stance !== '') return;
    const asThen = {
      ...values,
      measure: kept.measure,
      view: kept.view,
      stance: kept.stance,
      item: kept.item,
      phase: gaitItemWithCode(kept.item)?.phases[0] ?? '',
    };
    setStart(asThen);
    setValues(asThen);
  };

  return (
    <div className={styles.bench}>
      <PoseForm start={start} values={values} onChange={setValues} />
      {disagree ? (
        <Strip tone="warn" icon="alert">
          <b>Left and right do not agree with the camera. </b>
          {`Seen ${pose.view ? gaitViews[pose.view] : 'so'}, the left pelvis is on the ${pose.view === 'front' ? 'right' : 'left'} of the picture. Are two points exchanged, is the picture mirrored, or is the camera another?`}
        </Strip>
      ) : null}
      <div className={styles.two}>
        <ClipPanel
          of="Today"
          name="today"
          clip={today}
          pose={pose}
          onStepper={(go) => {
            steppers.current.today = go;
          }}
          onStep={step('today')}
          onShown={(element) => {
            shown.current = element;
          }}
        >
          <Readings of="Today" clip={today} degrees={now.degrees} lines={now.lines} />
        </ClipPanel>
        <ClipPanel
          of="Beside it"
          name="beside"
          clip={beside}
          pose={pose}
          onStepper={(go) => {
            steppers.current.beside = go;
          }}
          onStep={step('beside')}
          onShown={() => undefined}
        >
          <BesideChoice stills={others} onChoose={openStill} />
          <Readings of="Beside it" clip={beside} degrees={then.degrees} lines={then.lines} />
        </ClipPanel>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={together}
          onChange={(event) => setTogether(event.currentTarget.checked)}
        />
        <span>Step both clips together</span>
      </label>
      <p className={styles.says} role="status">
        {change ? (
          <>
            <b>Against the one beside it: </b>
            {change}
          </>
        ) : null}
      </p>
      <div className={styles.two}>
        <section aria-label="Keep" className={styles.panel}>
          <h2>Keep in the draft</h2>
          <FormMessage saved={kept ? `Kept in the draft: ${kept}` : undefined} />
          {pose.measure &&
          pose.stance &&
          now.picture &&
          size &&
          now.degrees !== null &&
          degrees !== null &&
          !disagree ? (
            <KeepForm
              key={stillId}
              patientId={patientId}
              assessmentId={assessmentId}
              stillId={stillId}
              onKept={(words) => {
                setKept(words);
                setStillId(newId());
              }}
              measure={pose.measure}
              measured={{ marks: now.marks, stance: pose.stance, picture: now.picture, size }}
              others={othersOf(today)}
              degrees={degrees}
              noted={{ item: values.item, phase: values.phase, activity: values.activity }}
              takenWith={takenWith(values, today.state.source?.kind, today.state)}
              shown={() => shown.current}
            />
          ) : (
            <p className={styles.quiet}>
              {disagree
                ? 'Put left and right in agreement first.'
                : 'Once all points are placed on a frame of today, the angle can be kept here.'}
            </p>
          )}
        </section>
        <CadencePanel
          clip={today}
          patientId={patientId}
          assessmentId={assessmentId}
          activity={values.activity}
        />
      </div>
    </div>
  );
}

function poseOf(values: PoseValues): Pose {
  const measure = gaitMeasureWithCode(values.measure);
  return {
    measure,
    view: measure?.views.find((one) => one === values.view),
    stance: (['left', 'right'] as const).find((one) => one === values.stance),
  };
}

/** The angle on the frame that a clip shows, and whether its sides agree with the view. */
function angleOf(clip: ReturnType<typeof useClip>, pose: Pose) {
  const marks = marksHere(clip);
  const picture = pictureOf(clip, pose);
  const { measure, stance } = pose;
  return {
    marks,
    picture,
    degrees: measure && stance && picture ? degreesOn(measure.code, marks, stance, picture) : null,
    lines: measure ? linesOf(measure, marks, () => [1, 0]).lines : [],
    sides: picture && measure?.code === 'pelvic-obliquity' ? sidesAgree(pointsOf(marks), picture) : null,
  };
}

/** “running, midstance, from behind, 1.325 s, frame 40” */
function takenWith(
  { activity, phase, view }: PoseValues,
  kind: 'video' | 'photo' | undefined,
  { time, frameSeconds }: { time: number; frameSeconds: number | null },
): string {
  const named = Object.entries(gaitPhases).find(([code]) => code === phase)?.[1];
  const from = Object.entries(gaitViews).find(([code]) => code === view)?.[1];
  const at = kind === 'video' ? timeInWords(time, frameSeconds) : 'photo';
  return [activity, named, from, at].filter(Boolean).join(', ');
}
