import { localDate } from '@/lib/clock';
import { hashPassword } from '@/lib/password';
import { mintScope, withAccount } from '../../account';
import { withScope } from '../../scope';
import { makeClinic, makeMembership, makeUser } from '../factories/clinic';
import { Random } from '../random';
import { DEMO_PASSWORD, type DemoClinic, demoClinics } from './clinics.data';
import { demoComplaints } from './complaints.data';
import { makeOwnExercises } from './own-exercises';
import { makeOwnProtocol } from './own-protocol';
import { makeDemoPatient } from './patient';
import { type DemoPatient, familyNames, givenNames, namedPatients } from './patients.data';
import { commonStories } from './stories';

const SEED = 20_261_121;

const [calf] = demoComplaints;

/** A therapist's patients: the named ones first, then drawn ones, until their number is reached. */
function patientsOf(colleagueKey: string, count: number, random: Random): DemoPatient[] {
  const named = namedPatients[colleagueKey] ?? [];
  const drawn = Array.from(
    { length: Math.max(0, count - named.length) },
    (): DemoPatient => ({
      name: `${random.pick(givenNames)} ${random.pick(familyNames)}`,
      age: random.whole(18, 79),
      story: random.pick(commonStories),
    }),
  );
  return [...named, ...drawn];
}

async function loadClinic(
  clinic: DemoClinic,
  now: Date,
  passwordHash: string,
  people: Map<string, string>,
  random: Random,
) {
  const { key: _key, colleagues, writesExercises: _writes, ...facts } = clinic;
  const { clinicId, members } = await withAccount(async (tx) => {
    const madeId = await makeClinic(tx, random, now, { ...facts, isDemo: true });
    const made = [];
    for (const colleague of colleagues) {
      const { email, name, role } = colleague;
      const userId = people.get(email) ?? (await makeUser(tx, random, now, { email, name, passwordHash }));
      people.set(email, userId);
      const member = { clinicId: madeId, userId, role, displayName: name, email, patientId: null };
      made.push({ ...colleague, membershipId: await makeMembership(tx, random, now, member) });
    }
    return { clinicId: madeId, members: made };
  });
  const [first] = members;
  if (clinic.writesExercises && first)
    await withScope(
      mintScope({ clinicId, membershipId: first.membershipId, patientId: null }),
      async (tx) => {
        await makeOwnExercises(tx, now);
        await makeOwnProtocol(tx, now);
      },
    );
  const today = localDate(now, clinic.timeZone);
  for (const member of members) {
    const setting = {
      clinicId,
      timeZone: clinic.timeZone,
      leadId: member.membershipId,
      today,
      now,
      passwordHash,
    };
    for (const patient of patientsOf(member.key, member.patients, random)) {
      const complaint = patient.complaint || random.chance(0.5) ? calf : random.pick(demoComplaints);
      if (complaint) await makeDemoPatient(setting, patient, complaint, random);
    }
  }
}

/** Two clinics, their people and twelve weeks of diaries, the same on every machine that loads them the same day. */
export async function loadDemo(now: Date): Promise<void> {
  const random = new Random(SEED);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = new Map<string, string>();
  for (const clinic of demoClinics) await loadClinic(clinic, now, passwordHash, people, random);
}
