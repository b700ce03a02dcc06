import type { NewAssessment } from '../factories/assessment';
import type { Random } from '../random';
import type { DemoComplaint } from './complaints.data';
import { areasOf, firstFelt, type Runner } from './felt';
import { filmedOnce, runnersGait } from './gait';

type Side = 'left' | 'right';
type Finding = NewAssessment['findings'][number];

/** The two stretch positions of one side, from how sore that side is at this visit (0 to 10). */
function stretchPair(side: Side, sore: number, worse: DemoComplaint['pair'], random: Random): Finding[] {
  const pain = (isWorse: boolean) =>
    Math.max(0, Math.min(10, Math.round(isWorse ? sore : sore - 2 - random.next())));
  const straight = pain(worse === 'kneeStraight');
  const bent = pain(worse === 'kneeBent');
  const answer = (score: number, isWorse: boolean) =>
    isWorse && score >= 2 ? 'familiar' : score >= 1 ? 'tightness' : 'nothing';
  const empty = { value: null, unit: null, pain: null, response: null };
  return [
    {
      ...empty,
      testCode: 'calf-stretch-pair',
      methodCode: 'knee-straight',
      side,
      pain: straight,
      response: answer(straight, worse === 'kneeStraight'),
    },
    {
      ...empty,
      testCode: 'calf-stretch-pair',
      methodCode: 'knee-bent',
      side,
      pain: bent,
      response: answer(bent, worse === 'kneeBent'),
    },
    {
      ...empty,
      testCode: 'lunge-straight-knee',
      methodCode: 'shin-inclinometer',
      side,
      value: Math.round(35 - sore * 0.8 + random.wobble()),
      unit: '°',
    },
    {
      ...empty,
      testCode: 'knee-to-wall',
      methodCode: 'toe-to-wall-cm',
      side,
      value: Math.round((11 - sore * 0.6 + random.wobble() * 0.4) * 10) / 10,
      unit: 'cm',
    },
  ];
}

type Situation = {
  complaint: DemoComplaint;
  side: Side | 'both';
  level: number;
  /** Pins found for this patient, with the share of the level that each is tender. */
  pins: readonly { id: string; side: Side; share: number }[];
  gait: 'runner' | 'filmed' | null;
  first: boolean;
  /** The runner’s visits tell more; false for everybody else. */
  runner: Runner;
};

/** What one visit finds, from how the complaint stands that day. */
export function examination(
  situation: Situation,
  random: Random,
): Pick<
  NewAssessment,
  'story' | 'findings' | 'raised' | 'areas' | 'gait' | 'recordings' | 'stills' | 'scores'
> {
  const { complaint, side, level, first } = situation;
  const sides: readonly Side[] = ['left', 'right'];
  const affected = (one: Side) => side === 'both' || side === one;
  const raisedSide = side === 'both' ? 'none' : side;
  return {
    story: first
      ? `${complaint.texts[0] ?? ''}. First noticed after a change of routine.`
      : 'Seen again; see the diary.',
    findings: complaint.pair
      ? sides.flatMap((one) => stretchPair(one, affected(one) ? level : 0, complaint.pair, random))
      : [],
    raised:
      level >= 2 || first
        ? complaint.raised.map((findingCode) => ({
            findingCode,
            side: raisedSide,
            raisedBy: complaint.pair ? 'calf-stretch-pair' : 'therapist',
            strength: 'suggests',
          }))
        : [],
    areas: sides.filter(affected).flatMap((one) => areasOf(complaint.place, one, level, situation)),
    ...(situation.gait === 'runner'
      ? runnersGait(first)
      : situation.gait === 'filmed'
        ? filmedOnce()
        : { gait: [] }),
    scores: situation.pins.map((pin) => {
      const tenderness = Math.max(0, Math.min(10, Math.round(level * pin.share + random.wobble() * 0.5)));
      return {
        triggerPointId: pin.id,
        tautBand: true,
        sensitiveSpot: tenderness >= 2,
        referral: tenderness >= 2 && pin.share > 0.8,
        recognised: tenderness >= 4,
        tenderness,
        ...(first ? firstFelt(pin, tenderness) : {}),
      };
    }),
  };
}
