import type { ReactNode } from 'react';
import { pairedCard } from '@/clinical/battery/paired-card';
import type { RuleContext } from '@/clinical/battery/rule';
import { triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { TestsContent } from '../battery-tests/components/tests-content';
import type { KeptStill } from '../gait-measure/types';
import { GaitContent } from '../gait-notes/components/gait-content';
import { HistoryContent } from '../history/components/history-content';
import type { EarlierRun, NamedGoal } from '../history/types';
import { PatternSection } from '../pattern/components/pattern-section';
import type { Pattern } from '../pattern/types';
import { PlanContent } from '../plan/components/plan-content';
import { ScreenContent } from '../red-flags/components/screen-content';
import { Differences } from '../stretch-pair/components/differences';
import { PairTable } from '../stretch-pair/components/pair-table';
import { areaInWords } from '../symptom-areas/format';
import { TreatmentContent } from '../treatment/components/treatment-content';
import { feltInWords, placeInWords } from '../trigger-points/format';
import type { NamedPin } from '../trigger-points/types';
import type { Draft } from '../types';
import styles from './content.module.css';
import { AreaMaps, PinMaps } from './leg-pictures';

/** An examination as it stands, to be read: every unknown is said in words. */
export function Content({
  draft,
  pins,
  goals,
  earlierRuns,
  context,
  measures,
  stills,
  base,
  pattern,
}: {
  draft: Draft;
  goals: readonly NamedGoal[];
  /** Runs told at earlier visits, which are the baseline of those told at this one. */
  earlierRuns: readonly EarlierRun[];
  /** The outcome measures answered at this visit, drawn by their own feature. */
  measures: ReactNode;
  /** What the findings amount to together. */
  pattern: Pattern;
  pins: readonly NamedPin[];
  stills: readonly KeptStill[];
  /** Address of the examination. */
  base: string;
  /** Facts of the patient that errors of measurement depend on. */
  context: RuleContext;
}) {
  const card = pairedCard(draft.pair);
  return (
    <div className={styles.content}>
      <ScreenContent answers={draft.flags} />
      <Block id="story" title="Story">
        {draft.story ? (
          <p className={styles.story} dir="auto">
            {draft.story}
          </p>
        ) : (
          <p className={styles.quiet}>Nothing written.</p>
        )}
      </Block>
      <HistoryContent
        history={draft.history}
        runs={draft.runs}
        goals={goals}
        earlierRuns={earlierRuns}
        examinedOn={draft.examinedOn}
      />
      <Block id="areas" title="Symptom areas">
        {draft.areas.length === 0 ? <p className={styles.quiet}>None marked.</p> : null}
        <div className={styles.beside}>
          <AreaMaps areas={draft.areas} />
          <ul className={styles.list}>
            {draft.areas.map((area) => (
              <li key={`${area.side} ${area.regionCode}`}>
                <SideBadge side={area.side} /> {areaInWords(area)}
              </li>
            ))}
          </ul>
        </div>
      </Block>
      <Block
        id="pair"
        title="Gastrocnemius and soleus, the same lunge twice"
        aside={`${card.answers.given} of ${card.answers.of} answers, ${card.ranges.given} of ${card.ranges.of} ranges`}
      >
        <PairTable pair={draft.pair} />
        <Differences card={card} />
      </Block>
      <TestsContent entries={draft.tests} pair={draft.pair} context={context} />
      <Block id="pins" title="Trigger points" aside={`${pins.length} scored`}>
        {pins.length === 0 ? <p className={styles.quiet}>None scored.</p> : null}
        <div className={styles.beside}>
          <PinMaps pins={pins} />
          <ul className={styles.list}>
            {pins.map((pin) => (
              <Pin key={pin.id} pin={pin} />
            ))}
          </ul>
        </div>
      </Block>
      <GaitContent notes={draft.gait} recordings={draft.recordings} stills={stills} base={base} />
      {measures}
      <PatternSection pattern={pattern} />
      <TreatmentContent treatments={draft.treatments} />
      <PlanContent plan={draft.plan} />
    </div>
  );
}

function Pin({ pin }: { pin: NamedPin }) {
  const { status, because } = triggerPointInWords(pin.answers);
  const felt = feltInWords(pin);
  return (
    <li>
      <SideBadge side={pin.side} /> <b>{pin.label}</b> {pin.side} {pin.muscle}, {placeInWords(pin)}:{' '}
      <b>{status}</b> ({because}),{' '}
      {pin.tenderness === null ? 'tenderness not asked' : `tenderness ${pin.tenderness} of 10`}
      {felt ? <span className={styles.note}>{felt}</span> : null}
    </li>
  );
}
