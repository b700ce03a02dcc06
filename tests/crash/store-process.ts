import { prepareDatabase } from '@/bin/start/database';
import { holdStore, startStore } from '@/db/embedded/store';

const say = (line: string) => process.stdout.write(`${line}\n`);
// The start command without the app: for the tests that kill it, which need no build.
const held = await holdStore(process.cwd(), process.env.SOLEUS_HOME);
const store = await startStore(held, say);
await prepareDatabase({ ...store, embedded: true });
say('ready');
let code = 70;
void store.died.then(() => process.exit(code));
process.once('SIGTERM', () => {
  code = 0;
  void store.stop();
});
setInterval(() => undefined, 60_000);
