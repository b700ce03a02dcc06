'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { GaitView, Picture } from '@/clinical/battery/gait-angles';
import { trueLine } from '@/clinical/battery/gait-angles';
import type { GaitMeasure } from '@/clinical/battery/gait-measures.data';
import type { BodySide } from '@/clinical/battery/rule';
import { Button } from '@/components/ui/button';
import type { Clip } from '../client/clip';
import { usePlayer } from '../client/player';
import { angleInWords, degreesOn, frameKey, linesOf, marksToPlace, referenceOf } from '../format';
import type { MarkName, Marks } from '../types';
import { FileField } from './file-field';
import { Overlay } from './overlay';
import styles from './picture.module.css';
import { PictureSettings } from './picture-settings';
import { PointList } from './point-list';
import { Stepper } from './stepper';
import look from './workbench.module.css';

export type Pose = {
  measure: GaitMeasure | undefined;
  view: GaitView | undefined;
  stance: BodySide | undefined;
};

type Props = {
  of: string;
  name: string;
  clip: Clip;
  pose: Pose;
  /** Hands out this clip's step, so that two clips can be stepped together. */
  onStepper: (step: (by: 1 | -1) => Promise<void>) => void;
  onStep: (by: 1 | -1) => void;
  onShown: (shown: HTMLVideoElement | HTMLImageElement | null) => void;
  /** Where else a picture may come from. */
  children?: ReactNode;
};

/** One clip or photo: chosen, stepped through, marked, and its angle. */
export function ClipPanel({ of, name, clip, pose, onStepper, onStep, onShown, children }: Props) {
  const { state, set, openFile, unreadable, place } = clip;
  const video = useRef<HTMLVideoElement>(null);
  const player = usePlayer(clip, video);
  const [active, setActive] = useState<MarkName | null>(null);
  const { stepBy } = player;
  useEffect(() => onStepper(stepBy), [onStepper, stepBy]);
  const { source, size } = state;
  const marks = marksHere(clip);
  const places = pose.stance ? marksToPlace(pose.measure, pose.stance, state.referenceKind) : [];
  const picture = pictureOf(clip, pose);
  const degrees =
    pose.measure && pose.stance && picture ? degreesOn(pose.measure.code, marks, pose.stance, picture) : null;
  const drawn =
    pose.measure && picture
      ? linesOf(pose.measure, marks, (kind) => trueLine(picture, kind))
      : { lines: [], against: null };
  const put = (mark: MarkName, point: { x: number; y: number }) => {
    const wasPlaced = marks[mark] !== undefined;
    place(mark, point);
    // On to the next one that is missing; a mark that is only moved stays chosen.
    const next = places.find((one) => one.name !== mark && !marks[one.name]);
    setActive(wasPlaced ? mark : (next?.name ?? mark));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'number') return;
    if (source?.kind !== 'video' || (event.key !== ',' && event.key !== '.')) return;
    event.preventDefault();
    onStep(event.key === '.' ? 1 : -1);
  };
  return (
    <section aria-label={of} className={look.clip} onKeyDown={onKeyDown}>
      <h2>{of}</h2>
      <FileField
        of={of}
        name={name}
        refused={state.refused}
        shown={source?.still ? null : (source?.name ?? null)}
        onFile={openFile}
      />
      {children}
      {source ? (
        <div className={look.stage}>
          <div className={styles.picture}>
            {source.kind === 'video' ? (
              <video
                key={source.url}
                ref={(element) => {
                  video.current = element;
                  onShown(element);
                }}
                src={source.url}
                muted
                playsInline
                preload="auto"
                aria-label={`Clip, ${of}`}
                onLoadedMetadata={() => void player.opened()}
                onPause={player.rested}
                onError={unreadable}
              />
            ) : (
              // biome-ignore lint/performance/noImgElement: a file of this device, or a kept still; no optimiser may see either
              <img
                key={source.url}
                ref={onShown}
                src={source.url}
                alt={`${of}: ${source.name}`}
                onLoad={({ currentTarget }) =>
                  set({ size: { width: currentTarget.naturalWidth, height: currentTarget.naturalHeight } })
                }
                onError={unreadable}
              />
            )}
            {size && !player.playing && !player.reading ? (
              <Overlay
                size={size}
                places={places}
                marks={marks}
                lines={drawn.lines}
                against={drawn.against}
                reference={picture?.reference ?? null}
                said={degrees === null ? null : angleInWords(degrees)}
                active={active}
                onPlace={put}
                onActivate={setActive}
              />
            ) : null}
          </div>
          {size ? (
            places.length === 0 ? (
              <p className={look.quiet}>
                Choose what to measure and which leg stands, then place the points.
              </p>
            ) : (
              <PointList
                of={of}
                places={places}
                marks={marks}
                size={size}
                active={active}
                onPlace={put}
                onActivate={setActive}
              />
            )
          ) : null}
        </div>
      ) : (
        <p className={look.empty}>No clip or photo chosen.</p>
      )}
      {source?.kind === 'video' ? (
        <Stepper
          of={of}
          state={state}
          player={player}
          onStep={onStep}
          onRate={(rate) => {
            if (video.current) video.current.playbackRate = rate;
          }}
        />
      ) : null}
      {size && source ? (
        <>
          <PictureSettings of={of} name={name} state={state} onSet={set} />
          <CopyMarks clip={clip} of={of} />
        </>
      ) : null}
    </section>
  );
}

/** The marks of the frame that is shown, with the reference line of the whole clip. */
export const marksHere = ({ state }: Clip): Marks => ({
  ...state.marks[frameKey(state.time)],
  ...(state.referenceKind ? state.reference : {}),
});

export function pictureOf({ state }: Clip, { view }: Pose): Picture | null {
  if (!view) return null;
  return { view, mirrored: state.mirrored, reference: referenceOf(state.referenceKind, state.reference) };
}

/** On a new frame the marks of the last measured one can be taken along and moved. */
function CopyMarks({ clip, of }: { clip: Clip; of: string }) {
  const { marks, time } = clip.state;
  const here = frameKey(time);
  const from = Object.keys(marks).at(-1);
  if (!from || from === here || marks[here]) return null;
  return (
    <Button
      size="dense"
      aria-label={`Take the points of the last frame along, ${of}`}
      onClick={() => clip.set({ marks: { ...marks, [here]: marks[from] ?? {} } })}
    >
      Take the points of the last frame along
    </Button>
  );
}
