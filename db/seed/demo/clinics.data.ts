/** Two invented clinics and the people who work there. Every name is made up. */
export type DemoColleague = {
  key: string;
  name: string;
  email: string;
  role: 'owner' | 'therapist' | 'front-desk';
  /** Patients of their own, by number. */
  patients: number;
};

export type DemoClinic = {
  key: string;
  name: string;
  timeZone: string;
  phone: string;
  emergencyNumber: string;
  /** Whether it has exercises of its own. */
  writesExercises: boolean;
  colleagues: readonly DemoColleague[];
};

/** The one password of every demonstration person; only stores that hold nothing but invented people know it. */
export const DEMO_PASSWORD = 'harbour lane walks slowly';

export const demoClinics: readonly DemoClinic[] = [
  {
    key: 'harbour-lane',
    name: 'Harbour Lane Clinic',
    timeZone: 'Europe/London',
    phone: '020 7946 0018',
    emergencyNumber: '999',
    writesExercises: true,
    colleagues: [
      { key: 'ines', name: 'Inés Calloway', email: 'ines@harbourlane.example', role: 'owner', patients: 18 },
      {
        key: 'dunstan',
        name: 'Dunstan Achebe',
        email: 'dunstan@harbourlane.example',
        role: 'therapist',
        patients: 13,
      },
      {
        key: 'jonas',
        name: 'Jonas Weber',
        email: 'jonas@harbourlane.example',
        role: 'therapist',
        patients: 9,
      },
      { key: 'mei', name: 'Mei Tanaka', email: 'mei@harbourlane.example', role: 'therapist', patients: 8 },
      {
        key: 'aroha',
        name: 'Aroha Ngata',
        email: 'aroha@harbourlane.example',
        role: 'front-desk',
        patients: 0,
      },
    ],
  },
  {
    key: 'lindenhof',
    name: 'Praxis am Lindenhof',
    timeZone: 'Europe/Berlin',
    phone: '030 5550 0143',
    emergencyNumber: '112',
    writesExercises: false,
    colleagues: [
      { key: 'farid', name: 'Farid Haddadi', email: 'farid@lindenhof.example', role: 'owner', patients: 12 },
      {
        key: 'lotte',
        name: 'Lotte Brandt',
        email: 'lotte@lindenhof.example',
        role: 'therapist',
        patients: 10,
      },
      // The same person as at Harbour Lane: she switches between the two.
      { key: 'mei', name: 'Mei Tanaka', email: 'mei@harbourlane.example', role: 'therapist', patients: 0 },
      {
        key: 'greta',
        name: 'Greta Sommer',
        email: 'greta@lindenhof.example',
        role: 'front-desk',
        patients: 0,
      },
    ],
  },
];
