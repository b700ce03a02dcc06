import { DEMO_PASSWORD, demoClinics } from '@/db/seed/demo/clinics.data';
import { namedPatients } from '@/db/seed/demo/patients.data';
import type { Contents } from './contents';

export const help = `npm start [-- --empty | --demo]

Starts Soleus: builds it if the sources changed, starts its own PostgreSQL, serves at http://127.0.0.1:3000.
Ctrl-C stops it. The data stays; the next start finds it.

  --empty   no demo clinics: the first visit sets the clinic up, with the code printed here
  --demo    load the demo clinics into an empty database of your own

  PORT, HOST           where to listen (3000, 127.0.0.1; PORT=0 takes a free one)
  APP_ORIGIN           the address people use, e.g. https://soleus.example (default: the printed one)
  TRUST_PROXY=1        a proxy in front sets X-Forwarded-For
  SOLEUS_HOME          where data and secrets live (.soleus)
  DATABASE_URL         a PostgreSQL 15 to 18 of your own, as soleus_app; with it are required:
  DATABASE_OWNER_URL   the same database as soleus_owner, for migrations
  NEXTAUTH_SECRET      signs sessions: openssl rand -hex 32

Exit: 0 stopped, 2 usage, 3 already running on this data, 4 port taken, 70 database ended, 78 configuration.`;

/** The address, and how to get in; said at once, so that whoever waits for the address has the rest too. */
export function announce(origin: string, { state, setupCode }: Contents): void {
  const entrances = [
    state === 'demo' ? demoSignIns() : [],
    setupCode ? `Set up your clinic there, with this code: ${setupCode}` : [],
  ].flat();
  console.log([`\nSoleus is ready: ${origin}`, ...entrances, ''].join('\n\n'));
}

/** Who may sign in to the demonstration. The people are invented, so their password is no secret. */
function demoSignIns(): string {
  const staff = demoClinics.flatMap((clinic) =>
    clinic.colleagues.map((person) => [person.email, `${person.role}, ${clinic.name}`] as const),
  );
  const patients = Object.values(namedPatients)
    .flat()
    .flatMap((patient) => (patient.email ? [[patient.email, 'patient'] as const] : []));
  const people = new Map([...staff, ...patients]);
  const lines = [...people].map(([email, what]) => `  ${email.padEnd(32)} ${what}`);
  return `Demonstration: every person is invented. One click each on the sign-in page, or with the password\n"${DEMO_PASSWORD}":\n${lines.join('\n')}`;
}
