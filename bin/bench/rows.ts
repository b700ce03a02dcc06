import { addDays } from '@/clinical/time/days';

const CLINICS = 50;
export const THERAPISTS_PER_CLINIC = 2;
export const PATIENTS_PER_THERAPIST = 50;
const ENTRIES_PER_PATIENT = 200;
export const PASSWORD = 'a bench pushes wide and slow';

const KINDS = {
  clinic: 1,
  user: 2,
  membership: 3,
  patient: 4,
  care: 5,
  episode: 6,
  assessment: 7,
  program: 8,
  revision: 9,
  item: 10,
  pain: 11,
  total: 12,
  finding: 13,
  draft: 14,
  exercise: 15,
  exerciseVersion: 16,
  use: 17,
} as const;

/** A made-up id that says its kind and number. */
export const idOf = (kind: keyof typeof KINDS, n: number): string =>
  `${KINDS[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export type Table = { name: string; columns: readonly string[]; rows: () => Generator<readonly unknown[]> };

/** The patient with an assessment that is not signed, so that its editor can be opened. */
export const DRAFT_PATIENT = 48;

const patientsPerClinic = THERAPISTS_PER_CLINIC * PATIENTS_PER_THERAPIST;
export const PATIENTS = CLINICS * patientsPerClinic;
const therapistOf = (patient: number) => Math.floor(patient / PATIENTS_PER_THERAPIST);
export const clinicOf = (patient: number) => idOf('clinic', Math.floor(patient / patientsPerClinic));

/** Scores that go up and down slowly, the same at every load. */
const scoreOf = (patient: number, day: number) => Math.round(5 + 4 * Math.sin(patient * 0.7 + day / 23)) % 11;

function* patientRows(make: (patient: number) => readonly unknown[]): Generator<readonly unknown[]> {
  for (let patient = 0; patient < PATIENTS; patient += 1) yield make(patient);
}

function* dayRows(
  make: (patient: number, day: number, n: number) => readonly unknown[],
): Generator<readonly unknown[]> {
  // Day by day, as a diary grows: a patient's rows lie apart on disk.
  for (let day = 0; day < ENTRIES_PER_PATIENT; day += 1) {
    for (let patient = 0; patient < PATIENTS; patient += 1)
      yield make(patient, day, day * PATIENTS + patient);
  }
}

export const staffOf = (patient: number) => idOf('membership', therapistOf(patient));

/** 50 clinics, 100 therapists, 5,000 patients and 1,000,000 diary rows, in the order in which keys need them. */
export function benchTables(today: string, passwordHash: string): Table[] {
  const therapists = CLINICS * THERAPISTS_PER_CLINIC;
  const dayOf = (day: number) => addDays(today, day - ENTRIES_PER_PATIENT);
  const startedOn = addDays(today, -ENTRIES_PER_PATIENT);
  function* people(
    make: (n: number, patient: number | null) => readonly unknown[],
  ): Generator<readonly unknown[]> {
    for (let n = 0; n < therapists; n += 1) yield make(n, null);
    for (let patient = 0; patient < PATIENTS; patient += 1) yield make(therapists + patient, patient);
  }
  const member = (n: number, patient: number | null) =>
    patient === null ? idOf('clinic', Math.floor(n / THERAPISTS_PER_CLINIC)) : clinicOf(patient);
  return [
    {
      name: 'clinics',
      columns: ['id', 'name', 'time_zone'],
      *rows() {
        for (let n = 0; n < CLINICS; n += 1) yield [idOf('clinic', n), `Bench ${n}, ${today}`, 'UTC'];
      },
    },
    {
      name: 'users',
      columns: ['id', 'email', 'email_key', 'name'],
      rows: () => people((n) => [idOf('user', n), mailOf(n), mailOf(n), `Person ${n}`]),
    },
    {
      name: 'credentials',
      columns: ['user_id', 'password_hash'],
      rows: () => people((n) => [idOf('user', n), passwordHash]),
    },
    {
      name: 'memberships',
      columns: ['clinic_id', 'id', 'user_id', 'role', 'display_name', 'email', 'patient_id'],
      rows: () =>
        people((n, patient) => [
          member(n, patient),
          idOf('membership', n),
          idOf('user', n),
          patient === null ? 'therapist' : 'patient',
          `Person ${n}`,
          mailOf(n),
          patient === null ? null : idOf('patient', patient),
        ]),
    },
    {
      name: 'patients',
      columns: ['clinic_id', 'id', 'full_name', 'sort_name', 'born_on', 'created_by'],
      rows: () =>
        patientRows((p) => [
          clinicOf(p),
          idOf('patient', p),
          `Patient ${p}`,
          `patient ${p}`,
          '1990-05-17',
          staffOf(p),
        ]),
    },
    {
      name: 'care_team',
      columns: ['clinic_id', 'id', 'patient_id', 'membership_id', 'part', 'started_on', 'created_by'],
      rows: () =>
        patientRows((p) => [
          clinicOf(p),
          idOf('care', p),
          idOf('patient', p),
          staffOf(p),
          'lead',
          startedOn,
          staffOf(p),
        ]),
    },
    {
      name: 'episodes',
      columns: ['clinic_id', 'id', 'patient_id', 'complaint', 'side', 'started_on', 'created_by'],
      rows: () =>
        patientRows((p) => [
          clinicOf(p),
          idOf('episode', p),
          idOf('patient', p),
          'Calf, soleus pattern',
          p % 2 ? 'left' : 'right',
          startedOn,
          staffOf(p),
        ]),
    },
    {
      name: 'assessments',
      columns: [
        'clinic_id',
        'id',
        'patient_id',
        'episode_id',
        'status',
        'examined_on',
        'signed_at',
        'signed_by',
        'created_by',
      ],
      *rows() {
        const seen = (p: number) => [idOf('patient', p), idOf('episode', p)];
        yield* patientRows((p) => [
          clinicOf(p),
          idOf('assessment', p),
          ...seen(p),
          'signed',
          startedOn,
          `${startedOn} 09:00Z`,
          staffOf(p),
          staffOf(p),
        ]);
        const p = DRAFT_PATIENT;
        yield [clinicOf(p), idOf('draft', p), ...seen(p), 'draft', today, null, null, staffOf(p)];
      },
    },
    {
      name: 'programs',
      columns: ['clinic_id', 'id', 'patient_id', 'episode_id', 'created_by'],
      rows: () =>
        patientRows((p) => [
          clinicOf(p),
          idOf('program', p),
          idOf('patient', p),
          idOf('episode', p),
          staffOf(p),
        ]),
    },
    {
      name: 'program_revisions',
      columns: [
        'clinic_id',
        'id',
        'patient_id',
        'program_id',
        'number',
        'effective_from',
        'expected_per_week',
        'created_by',
      ],
      rows: () =>
        patientRows((p) => [
          clinicOf(p),
          idOf('revision', p),
          idOf('patient', p),
          idOf('program', p),
          1,
          startedOn,
          7,
          staffOf(p),
        ]),
    },
    {
      name: 'pain_entries',
      columns: [
        'clinic_id',
        'id',
        'patient_id',
        'episode_id',
        'score',
        'recorded_at',
        'local_on',
        'time_zone',
        'source',
        'created_by',
      ],
      rows: () =>
        dayRows((p, day, n) => [
          clinicOf(p),
          idOf('pain', n),
          idOf('patient', p),
          idOf('episode', p),
          scoreOf(p, day),
          `${dayOf(day)} 07:30Z`,
          dayOf(day),
          'UTC',
          'portal',
          idOf('membership', therapists + p),
        ]),
    },
    {
      name: 'day_totals',
      columns: [
        'clinic_id',
        'id',
        'patient_id',
        'episode_id',
        'local_on',
        'worst_pain',
        'pain_sum',
        'pain_count',
        'done_count',
        'last_logged_at',
      ],
      rows: () =>
        dayRows((p, day, n) => [
          clinicOf(p),
          idOf('total', n),
          idOf('patient', p),
          idOf('episode', p),
          dayOf(day),
          scoreOf(p, day),
          scoreOf(p, day),
          1,
          (p + day) % 3 ? 1 : 0,
          `${dayOf(day)} 07:30Z`,
        ]),
    },
  ];
}

/** Therapists come first; patient p is person `THERAPISTS + p`. */
export const mailOf = (n: number): string => `person-${n}@bench.example`;
export const FIRST_PATIENT = CLINICS * THERAPISTS_PER_CLINIC;
