import { sortNameOf } from '@/lib/sort-name';
import { careTeam, episodes } from '../../schema/care';
import { patients } from '../../schema/patients';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import type { Random } from '../random';

export type NewPatient = {
  fullName: string;
  bornOn: string;
  phone: string | null;
  email: string | null;
  locale: string;
  leadId: string;
  registeredOn: string;
};

/** A registered patient with a lead therapist. */
export async function makePatient(tx: ScopedTx, random: Random, patient: NewPatient): Promise<string> {
  const { clinicId, membershipId } = tx.scope;
  const createdAt = instantOn(patient.registeredOn, 8, random.whole(0, 59));
  const id = random.id(createdAt);
  const { leadId, registeredOn, ...person } = patient;
  const written = { createdAt, createdBy: membershipId };
  await tx.db
    .insert(patients)
    .values({ clinicId, id, ...person, sortName: sortNameOf(person.fullName), ...written });
  await tx.db.insert(careTeam).values({
    clinicId,
    id: random.id(createdAt),
    patientId: id,
    membershipId: leadId,
    part: 'lead',
    startedOn: registeredOn,
    ...written,
  });
  return id;
}

export type NewEpisode = {
  patientId: string;
  complaint: string;
  side: 'left' | 'right' | 'both' | 'middle';
  startedOn: string;
};

export async function makeEpisode(tx: ScopedTx, random: Random, episode: NewEpisode): Promise<string> {
  const createdAt = instantOn(episode.startedOn, 9, random.whole(0, 59));
  const id = random.id(createdAt);
  await tx.db
    .insert(episodes)
    .values({ clinicId: tx.scope.clinicId, id, ...episode, createdAt, createdBy: tx.scope.membershipId });
  return id;
}
