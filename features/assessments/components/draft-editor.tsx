import type { ReactNode } from 'react';
import { calfStretchPair, kneeToWall, lungeStraightKnee } from '@/clinical/battery/paired.data';
import type { RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { ComparableSignRow } from '@/db/queries/plans';
import { TestsSection } from '../battery-tests/components/tests-section';
import type { EarlierTests } from '../battery-tests/types';
import { CommandBar } from '../command/components/command-bar';
import { GaitNotes } from '../gait-notes/components/gait-notes';
import { Goals } from '../history/components/goals';
import { HistorySection } from '../history/components/history';
import { Training } from '../history/components/training';
import type { EarlierRun, KnownGoal, ToldBefore } from '../history/types';
import { PlanSection } from '../plan/components/plan-section';
import { findingsRaisedBy } from '../raised/format';
import { ScreenSection } from '../red-flags/components/screen-section';
import { SignsStrip } from '../signs/components/signs-strip';
import { StretchPair } from '../stretch-pair/components/stretch-pair';
import { SymptomAreas } from '../symptom-areas/components/symptom-areas';
import type { EarlierAreas } from '../symptom-areas/types';
import { TreatmentSection } from '../treatment/components/treatment-section';
import { TriggerPoints } from '../trigger-points/components/trigger-points';
import type { KnownPin } from '../trigger-points/types';
import type { Values } from '../types';
import { AssessmentHead, type HeadOf, OpenFlagsOf } from './assessment-head';
import { Editor } from './editor';
import { Part } from './part';
import { Story } from './story';

type Props = Omit<HeadOf, 'open'> & {
  open: HeadOf['open'] & { flags: readonly OpenFlag[] };
  timeZone: string;
  viewerId: string;
  /** The episode's last signed examination, and what it wanted tested again. */
  before: { examinedOn: string } | null;
  toTestAgain: readonly ComparableSignRow[];
  /** The section of the outcome measures, drawn by their own feature, and how it stands. */
  measures: ReactNode;
  measuresNote: string;
  form: {
    id: string;
    patientId: string;
    version: number;
    values: Values;
    earlierAreas: EarlierAreas;
    earlier: EarlierTests;
    tests: readonly BatteryTest[];
    context: RuleContext;
    pins: readonly KnownPin[];
    goals: readonly KnownGoal[];
    toldBefore: ToldBefore;
    earlierRuns: readonly EarlierRun[];
    spare: string;
    emergencyNumber: string | null;
  };
};

const PAIR_FINDINGS = findingsRaisedBy([calfStretchPair, lungeStraightKnee, kneeToWall]);

/** A draft's page: one form, its sections, the rail. */
export function DraftEditor({
  timeZone,
  viewerId,
  measures,
  measuresNote,
  form,
  before,
  toTestAgain,
  ...of
}: Props) {
  const { side } = of.episode;
  const episodeSide = side === 'left' || side === 'right' ? side : null;
  const { id, patientId, version, values, earlier, earlierAreas, pins, goals, spare } = form;
  return (
    <Editor
      id={id}
      patientId={patientId}
      viewerId={viewerId}
      version={version}
      values={values}
      knownPins={pins.map((pin) => pin.id)}
      timeZone={timeZone}
      measuresNote={measuresNote}
      head={<AssessmentHead of={of} state="draft" />}
      command={<CommandBar earlier={earlier} pins={pins} context={form.context} />}
    >
      <OpenFlagsOf of={of} />
      {before ? <SignsStrip signs={toTestAgain} examinedOn={before.examinedOn} /> : null}
      <Part of={['flag.']}>
        <ScreenSection emergencyNumber={form.emergencyNumber} />
      </Part>
      <Part of={['story', 'examinedOn']}>
        <Story />
      </Part>
      <Part of={['history.']}>
        <HistorySection before={form.toldBefore} />
      </Part>
      <Part of={['history.', 'run.']}>
        <Training spare={spare} before={form.toldBefore} earlier={form.earlierRuns} />
      </Part>
      <Part of={['goal.']}>
        <Goals known={goals} spare={spare} />
      </Part>
      <Part of={['area.']}>
        <SymptomAreas episodeSide={episodeSide} earlier={earlierAreas} spare={spare} />
      </Part>
      <Part of={['pair.']}>
        <StretchPair earlier={earlier} findings={PAIR_FINDINGS} />
      </Part>
      <TestsSection
        known={form.tests}
        findings={findingsRaisedBy(form.tests)}
        earlier={earlier}
        context={form.context}
      />
      <Part of={['pin.']}>
        <TriggerPoints known={pins} open={of.open.flags} episodeSide={episodeSide} spare={spare} />
      </Part>
      <Part of={['gait.', 'recording.']}>
        <GaitNotes spare={spare} measureHref={`/patients/${patientId}/assessments/${id}/gait`} />
      </Part>
      {measures}
      <Part of={['treat.']}>
        <TreatmentSection open={of.open.flags} spare={spare} />
      </Part>
      <Part of={['plan.']}>
        <PlanSection />
      </Part>
    </Editor>
  );
}
