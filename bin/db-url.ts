import { parseArgs } from 'node:util';
import { knownFolder, storeHome } from '@/db/embedded/folder';
import { storeHolder } from '@/db/embedded/lock';
import { readSecrets } from '@/db/embedded/secrets';
import { storeUrl } from '@/db/embedded/store';

const HELP = 'npm run -s db:url -- --role app|owner: prints the connection address of the running store.';

/** The address alone on stdout, so that it can stand in a shell's $(…); everything else goes to stderr. */
async function address(): Promise<string> {
  const { values } = parseArgs({ options: { role: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return HELP;
  if (values.role !== 'app' && values.role !== 'owner') throw new Error(HELP);
  const own = values.role === 'app' ? process.env.DATABASE_URL : process.env.DATABASE_OWNER_URL;
  if (process.env.DATABASE_URL) return own || fail('DATABASE_OWNER_URL is not set.');
  const home = storeHome(process.cwd(), process.env.SOLEUS_HOME);
  const folder = knownFolder(home);
  if (!folder || !(await storeHolder(folder)))
    return fail(`No Soleus is running on ${home}. Start it: npm start`);
  return storeUrl(folder, values.role === 'app' ? 'soleus_app' : 'soleus_owner', readSecrets(home).passwords);
}

function fail(message: string): never {
  throw new Error(message);
}

try {
  console.log(await address());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
