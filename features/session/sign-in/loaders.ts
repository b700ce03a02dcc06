import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { ageOn } from '@/clinical/time/days';
import { mintScope, withAccount } from '@/db/account';
import { emailKey } from '@/db/queries/accounts';
import { countLed, type DemoMember, listDemoComplaints, listDemoMembers } from '@/db/queries/demo';
import { withScope } from '@/db/scope';
import { localDate, now } from '@/lib/clock';
import { env } from '@/lib/env';
import { hashSecret } from '@/lib/password';
import { staffLine } from './format';
import { networkOf, offersDemo } from './policy';

/** Where the request comes from: bin/start/origin.ts overwrites this header with the address that it sees itself. */
export async function loadNetwork(): Promise<string> {
  return networkOf((await headers()).get('x-forwarded-for') ?? 'unknown');
}

/** The keys under which tries are counted: hashes, so that a mistyped address is not kept. */
export const tryKeys = (email: string, network: string) => ({
  address: `sign-in:${hashSecret(`${emailKey(email)} ${network}`)}`,
  network: `sign-in-net:${hashSecret(network)}`,
});

export type DemoPerson = { membershipId: string; name: string; line: string; clinic: string };
type Ordered = DemoPerson & { role: DemoMember['role'] };

async function describe(members: readonly DemoMember[], all: readonly DemoMember[]): Promise<Ordered[]> {
  const [first] = members;
  if (!first) return [];
  const scope = mintScope({ clinicId: first.clinicId, membershipId: first.membershipId, patientId: null });
  const patientIds = members.flatMap((member) => member.patientId ?? []);
  const { led, complaints } = await withScope(scope, async (tx) => ({
    led: await countLed(tx),
    complaints: await listDemoComplaints(tx, patientIds),
  }));
  const today = localDate(now(), 'UTC');
  return members.map((member) => {
    const person = {
      membershipId: member.membershipId,
      name: member.displayName,
      clinic: member.clinicName,
      role: member.role,
    };
    const came = complaints.find((row) => row.patientId === member.patientId);
    const clinics = all.filter((one) => one.userId === member.userId).length;
    if (came) return { ...person, line: `Patient, ${ageOn(came.bornOn, today)}. ${came.complaint}` };
    return { ...person, line: staffLine(member.role, led.get(member.membershipId) ?? 0, clinics) };
  });
}

const RANK: Record<DemoMember['role'], number> = { owner: 0, therapist: 1, 'front-desk': 2, patient: 3 };

/** Everybody whose screen a demonstration offers, clinic by clinic; nobody outside a demonstration. */
export const loadDemoPeople = cache(async (): Promise<{ clinic: string; people: DemoPerson[] }[]> => {
  if (!offersDemo(env())) return [];
  const all = await withAccount(listDemoMembers);
  const clinics = [...new Set(all.map((member) => member.clinicId))];
  const described = await Promise.all(
    clinics.map((clinicId) =>
      describe(
        all.filter((member) => member.clinicId === clinicId),
        all,
      ),
    ),
  );
  return described.map((people) => ({
    clinic: people[0]?.clinic ?? '',
    people: people.toSorted((one, other) => RANK[one.role] - RANK[other.role]),
  }));
});
