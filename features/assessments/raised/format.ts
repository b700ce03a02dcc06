import { testWithCode } from '@/clinical/battery/all-tests';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { findingsOfGaitNote } from '@/clinical/battery/gait-findings';
import { gaitGuides } from '@/clinical/battery/gait-guides.data';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { pairedCard } from '@/clinical/battery/paired-card';
import { basisInWords } from '@/clinical/battery/raise-basis';
import type { RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { findingOfTriggerPoint, triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { shortCitation } from '@/clinical/citation';
import { wholeResult } from '../battery-tests/format';
import type { TestEntry } from '../battery-tests/types';
import type { GaitEntry } from '../gait-notes/types';
import type { PinPlace, PinScore } from '../trigger-points/types';
import type { Draft, Proposal } from '../types';

/** What of a pin the rules read. */
type PinJudged = Pick<PinScore, 'answers'> & Pick<PinPlace, 'label' | 'muscle' | 'side'>;

/** What the rules raise from what is recorded; of one finding on one side the stronger reason counts. */
export function proposalsOf(
  draft: Pick<Draft, 'pair' | 'tests' | 'gait'>,
  pins: readonly PinJudged[],
  context: RuleContext = {},
): Proposal[] {
  const kept = new Map<string, Proposal>();
  for (const proposal of reasonsOf(draft, pins, context)) {
    const name = decisionName(proposal);
    const known = kept.get(name);
    if (!known || (known.strength === 'possible' && proposal.strength === 'suggests'))
      kept.set(name, proposal);
  }
  return [...kept.values()];
}

/** Everything that the rules raise: a finding that two tests raise stands here twice, each with its test. */
export function reasonsOf(
  draft: Pick<Draft, 'pair' | 'tests' | 'gait'>,
  pins: readonly PinJudged[],
  context: RuleContext = {},
): Proposal[] {
  return [
    ...ofPair(draft.pair, context),
    ...draft.tests.flatMap((entry) => ofTest(entry, draft.pair, context)),
    ...pins.flatMap(ofPin),
    ...draft.gait.flatMap(ofGait),
  ];
}

/** The form's field that holds the therapist's answer. */
export const decisionName = ({ findingCode, side }: Pick<Proposal, 'findingCode' | 'side'>): string =>
  `finding.${findingCode}.${side}`;

/** “Tight soleus, left” */
export function findingInWords({ findingCode, side }: { findingCode: string; side: string }): string {
  const label = findingWithCode(findingCode)?.label ?? findingCode;
  return side === 'none' ? label : `${label}, ${side}`;
}

/** What the findings are called that these tests may raise, by code, for the browser: the whole list is large. */
export const findingsRaisedBy = (tests: readonly Pick<BatteryTest, 'raises'>[]): Record<string, string> =>
  Object.fromEntries(
    tests.flatMap(({ raises }) =>
      raises.flatMap(({ findings }) => findings.map((code) => [code, labelOf(code)])),
    ),
  );

const labelOf = (code: string) => findingWithCode(code)?.label ?? code;

function ofTest(entry: TestEntry, pair: Draft['pair'], context: RuleContext): Proposal[] {
  const test = testWithCode(entry.code);
  if (!test) return [];
  const result = wholeResult(entry.code, entry.result, pair);
  return evaluateTest(test, result, context).raised.map((raised) => ({
    findingCode: raised.finding,
    label: labelOf(raised.finding),
    side: raised.side,
    strength: raised.strength,
    raisedBy: test.code,
    text: raised.text,
    basis: basisInWords(test, raised, result),
  }));
}

function ofPair(pair: Draft['pair'], context: RuleContext): Proposal[] {
  return pairedCard(pair, context).pointsToward.map(({ finding, side, strength, test, text, basis }) => ({
    findingCode: finding,
    label: labelOf(finding),
    side,
    strength,
    raisedBy: test,
    text,
    basis,
  }));
}

function ofPin(pin: PinJudged): Proposal[] {
  const raised = findingOfTriggerPoint(pin.muscle, pin.side, pin.answers);
  if (!raised) return [];
  const { status, because } = triggerPointInWords(pin.answers);
  return [
    {
      findingCode: raised.finding,
      label: labelOf(raised.finding),
      side: raised.side,
      strength: 'suggests',
      raisedBy: 'trigger-point-calf',
      text: `${pin.label} is ${status} by these criteria: ${because}.`,
      basis: 'Consensus criteria (Fernández-de-las-Peñas, Dommerholt 2018); palpation agreement is limited.',
    },
  ];
}

function ofGait(note: GaitEntry): Proposal[] {
  const item = gaitItemWithCode(note.itemCode);
  if (!item) return [];
  const read = gaitGuides[item.code].find((one) => one.citation !== null);
  const basis = read?.citation
    ? `${read.text} (${shortCitation(read.citation)})`
    : 'Working rule of this product.';
  return findingsOfGaitNote(item, note).map(({ finding, side, strength, text }) => ({
    findingCode: finding,
    label: labelOf(finding),
    side,
    strength,
    raisedBy: `gait:${item.code}`,
    text,
    basis,
  }));
}
