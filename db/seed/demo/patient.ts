import { addDays } from '@/clinical/time/days';
import { mintScope, withAccount } from '../../account';
import { withScope } from '../../scope';
import { makeAssessment, makeTriggerPoint } from '../factories/assessment';
import { makeMembership, makeUser } from '../factories/clinic';
import { makeDiary } from '../factories/diary';
import { makeEpisode, makePatient } from '../factories/patient';
import type { Random } from '../random';
import type { DemoComplaint } from './complaints.data';
import { diaryCourse, type Plan } from './course';
import { flagChart } from './flagged';
import type { DemoPatient } from './patients.data';
import { followRunner, nameRunnerGoals, runnerRandom, runnerTold } from './runner';
import { runnerTested } from './runner-tests';
import { stories } from './stories';
import { treat } from './treatment';
import { examination } from './visit';
import { screen, visitEnd } from './visit-end';

export type Setting = {
  clinicId: string;
  timeZone: string;
  /** The lead therapist's membership. */
  leadId: string;
  /** The clinic's day of loading, and the instant that nothing may lie after. */
  today: string;
  now: Date;
  passwordHash: string;
};

type Side = 'left' | 'right';

const PINS = [
  {
    label: 'S1',
    muscle: 'soleus',
    view: 'posterior-deep',
    regionCode: 'soleus-medial-distal',
    code: 'soleus-trp-1',
    landmark: 'heel bone, upper edge',
    landmarkDistanceCm: 14,
    across: 0.33,
    down: 0.6,
    share: 1,
  },
  {
    label: 'S2',
    muscle: 'soleus',
    view: 'posterior-deep',
    regionCode: 'soleus-lateral-proximal-fibular-head',
    code: 'soleus-trp-2',
    landmark: 'head of the fibula',
    landmarkDistanceCm: 6,
    across: 0.7,
    down: 0.3,
    share: 0.85,
  },
  {
    label: 'G1',
    muscle: 'gastrocnemius',
    view: 'posterior',
    regionCode: 'gastroc-medial-belly',
    code: 'gastrocnemius-trp-1',
    landmark: 'popliteal crease',
    landmarkDistanceCm: 11,
    across: 0.32,
    down: 0.33,
    share: 0.6,
  },
] as const;

/** Days between visits, from the first. */
const VISITS = [0, 14, 35, 56, 77];

/** Who is filmed at which visit: the runner at every other one, and whoever is named for it at the first. */
function gaitOf(patient: DemoPatient, visit: number): 'runner' | 'filmed' | null {
  if (patient.story === 'runner') return visit % 2 === 0 ? 'runner' : null;
  return patient.filmed && visit === 0 ? 'filmed' : null;
}

/** Registers, examines, treats and follows one invented patient, and lets them log through their own door. */
export async function makeDemoPatient(
  setting: Setting,
  patient: DemoPatient,
  complaint: DemoComplaint,
  random: Random,
): Promise<void> {
  const { clinicId, today, timeZone, leadId } = setting;
  const story = stories[patient.story];
  const weeks = patient.weeks ?? random.whole(3, 12);
  const side = patient.side ?? random.pick(['left', 'right'] as const);
  const startedOn = addDays(today, -Math.max(1, weeks * 7));
  const bornOn = addDays(today, -Math.round(patient.age * 365.25) - random.whole(20, 340));
  const text = patient.complaint ?? random.pick(complaint.texts);
  const email = patient.email ?? `patient-${random.whole(100_000, 999_999)}@patients.example`;
  const staff = mintScope({ clinicId, membershipId: leadId, patientId: null });

  const { patientId, episodeId, plans } = await withScope(staff, async (tx) => {
    const madeId = await makePatient(tx, random, {
      fullName: patient.name,
      bornOn,
      phone: `07700 900${random.whole(100, 999)}`,
      email,
      locale: patient.locale ?? 'en',
      leadId,
      registeredOn: startedOn,
    });
    const episode = await makeEpisode(tx, random, {
      patientId: madeId,
      complaint: text,
      side,
      startedOn: addDays(startedOn, -random.whole(3, 20)),
    });
    const visitDays = VISITS.map((after) => addDays(startedOn, after)).filter((day) => day < today);
    const pins = [];
    if (patient.story === 'runner' && side !== 'both') {
      for (const { across, down, share, ...pin } of PINS) {
        const place = {
          ...pin,
          patientId: madeId,
          foundOn: startedOn,
          side,
          acrossFraction: across,
          downFraction: down,
        };
        pins.push({ id: await makeTriggerPoint(tx, random, place), side, share });
      }
    }
    const runner = patient.story === 'runner' && side !== 'both' ? runnerRandom() : null;
    const own = { patientId: madeId, episodeId: episode };
    const goalIds = runner ? await nameRunnerGoals(tx, runner, own, startedOn) : [];
    const visits: { assessmentId: string; examinedOn: string }[] = [];
    let raisedIds: ReadonlyMap<string, string> = new Map();
    for (const [index, examinedOn] of visitDays.entries()) {
      const level = Math.max(0, story.pain(index / VISITS.length));
      const gait = gaitOf(patient, index);
      const visitOfRunner = index > 0 && index === visitDays.length - 1 ? 'last visit' : 'visit';
      const visitAs = patient.story === 'runner' && visitOfRunner;
      const found = examination(
        { complaint, side, level, pins, gait, first: index === 0, runner: visitAs },
        random,
      );
      const positive =
        patient.flagged && index === 0 && side !== 'both' ? { 'bone-spot-rest-pain': side } : {};
      const visit = {
        patientId: madeId,
        episodeId: episode,
        examinedOn,
        status: 'signed' as const,
        ...found,
        told: runner
          ? { random: runner, told: runnerTold(index, visitDays.length, examinedOn, goalIds) }
          : undefined,
        tested: runner && side !== 'both' ? runnerTested(index, visitDays.length, side, found) : undefined,
        flags: screen(positive),
        ...visitEnd(complaint, side, index === 0, visitDays[index + 1] ?? addDays(today, 7)),
      };
      const made = await makeAssessment(tx, random, visit);
      visits.push({ assessmentId: made.id, examinedOn });
      if (index === 0) raisedIds = made.raisedIds;
      if (index === 0 && patient.flagged && side !== 'both') {
        const chart = { patientId: madeId, episodeId: episode, side, today };
        await flagChart(tx, chart, { id: made.id, on: examinedOn });
      }
    }
    if (runner && side !== 'both') await followRunner(tx, runner, own, side, visits);
    const planDays = patient.story === 'new' ? [] : visitDays.filter((_, index) => index % 2 === 0);
    const treated: Plan[] = await treat(
      tx,
      random,
      { patientId: madeId, episodeId: episode, side },
      complaint,
      planDays,
      raisedIds,
    );
    return { patientId: madeId, episodeId: episode, plans: treated };
  });

  const membershipId = await withAccount(async (tx) => {
    const person = { email, name: patient.name, passwordHash: setting.passwordHash };
    const userId = await makeUser(tx, random, setting.now, person);
    const member = {
      clinicId,
      userId,
      role: 'patient' as const,
      displayName: patient.name,
      email,
      patientId,
    };
    return makeMembership(tx, random, setting.now, member);
  });
  const place: { code: string; side: Side } | null =
    complaint.place && side !== 'both' ? { code: complaint.place, side } : null;
  await withScope(mintScope({ clinicId, membershipId, patientId }), (tx) =>
    makeDiary(
      tx,
      random,
      { patientId, episodeId, timeZone, place, source: 'portal', latest: setting.now },
      diaryCourse(plans, story, today, random),
    ),
  );
}
