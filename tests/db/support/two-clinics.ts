import { mintScope, withAccount } from '@/db/account';
import { clinics, memberships } from '@/db/schema/accounts';
import { episodes } from '@/db/schema/care';
import { patients } from '@/db/schema/patients';
import { type Scope, withScope } from '@/db/scope';
import { newId } from '@/lib/id';

export type Clinic = { clinicId: string; staff: Scope; ann: Person; ben: Person };
export type Person = { id: string; episodeId: string; scope: Scope };

/** A clinic with one therapist and two patients, Ann and Ben, each with an episode. */
export async function makeClinic(name: string): Promise<Clinic> {
  const clinicId = newId();
  const therapist = { clinicId, id: newId(), userId: newId(), email: 'a@b.example', displayName: 'T. Hand' };
  await withAccount(async ({ db }) => {
    await db.insert(clinics).values({ id: clinicId, name, timeZone: 'Europe/Madrid' });
    await db.insert(memberships).values({ ...therapist, role: 'therapist' });
  });
  const staff = mintScope({ clinicId, membershipId: therapist.id, patientId: null });
  return { clinicId, staff, ann: await makePatient(staff, 'Ann'), ben: await makePatient(staff, 'Ben') };
}

async function makePatient(staff: Scope, fullName: string): Promise<Person> {
  const { clinicId, membershipId: createdBy } = staff;
  const patientId = newId();
  const own = { clinicId, id: newId(), userId: newId(), patientId, email: `${fullName}@c.example` };
  const episode = {
    clinicId,
    id: newId(),
    patientId,
    complaint: 'calf pain',
    startedOn: '2026-01-05',
    createdBy,
  };
  await withScope(staff, async ({ db }) => {
    const person = { fullName, sortName: fullName.toLowerCase(), bornOn: '1990-02-28' };
    await db.insert(patients).values({ clinicId, id: patientId, createdBy, ...person });
    await db.insert(memberships).values({ ...own, role: 'patient', displayName: fullName });
    await db.insert(episodes).values({ ...episode, side: 'left' });
  });
  return {
    id: patientId,
    episodeId: episode.id,
    scope: mintScope({ clinicId, membershipId: own.id, patientId }),
  };
}
