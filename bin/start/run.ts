import { EXIT, Halt } from '@/lib/halt';
import { announce, help } from './announce';
import { serveApp } from './app';
import { ensureBuild } from './build';
import { type Contents, prepareContents } from './contents';
import { chooseSource, prepareDatabase, type Source } from './database';
import { listen } from './listener';
import { type Options, readOptions } from './options';
import { Stopped, Teardown } from './teardown';

const STOP_MS = 9500;

/** Runs Soleus until it is told to stop. `dev`: hot reload instead of a build; everything else is the same. */
export async function run(dev: boolean): Promise<void> {
  const root = process.cwd();
  const teardown = new Teardown();
  const started = start(root, dev, teardown);
  // A second signal changes nothing: npm sends Ctrl-C on, so that it often comes twice.
  const stop = () => void (teardown.begun || end(teardown, started, 0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
  watchParent(stop);
  try {
    await started;
  } catch (error) {
    if (error instanceof Stopped || teardown.begun) return;
    console.error(error instanceof Halt ? `\n${error.message}` : error);
    await end(teardown, started, error instanceof Halt ? error.exitCode : EXIT.failed);
  }
}

/** In this order: what is refused is refused before anything runs, and the app loads last. */
async function start(root: string, dev: boolean, teardown: Teardown): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) return console.log(help);
  const source = await chooseSource(root, process.env, teardown);
  const listener = await listen(options.host, options.port);
  await teardown.add(listener.drain);
  const origin = options.origin ?? listener.address;
  // The build needs no database: both at once bring the first page sooner.
  const build = dev ? Promise.resolve() : ensureBuild(root, teardown);
  const [contents] = await Promise.all([prepareStore(options, source, origin, teardown), build]);
  const { host, trustProxy } = options;
  await serveApp(listener, { dev, root, host, origin, trustProxy }, teardown);
  source.held?.lock.announce(origin);
  announce(origin, contents);
}

/** Starts the database, brings it up to date, and tells the app where it is. */
async function prepareStore(
  options: Options,
  source: Source,
  origin: string,
  teardown: Teardown,
): Promise<Contents> {
  const database = await source.open();
  void database.died.then((cause) => {
    if (teardown.begun) return;
    console.error(
      `\nThe database ended (${cause}). Its log is pg.log, beside its data. Start again to recover.`,
    );
    void end(teardown, Promise.resolve(), EXIT.databaseDied);
  });
  await prepareDatabase(database);
  const { appUrl, sessionSecret } = database;
  setEnvironment({
    DATABASE_URL: appUrl,
    NEXTAUTH_SECRET: sessionSecret,
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
  });
  const contents = await prepareContents(options, database);
  setEnvironment({
    SOLEUS_DEMO: contents.state === 'demo' ? '1' : '0',
    ...(contents.setupCode ? { SOLEUS_SETUP_CODE: contents.setupCode } : {}),
    SOLEUS_START: String(process.pid),
  });
  return contents;
}

async function end(teardown: Teardown, started: Promise<unknown>, code: number): Promise<void> {
  const late = setTimeout(() => {
    console.error('The stop took too long; what was still running was cut off.');
    process.exit(code || EXIT.failed);
  }, STOP_MS);
  await teardown.close();
  await started.catch(() => undefined);
  clearTimeout(late);
  process.exit(code);
}

/** An npm that was killed cannot tell us to stop: a new parent does. Without npm we may well outlive our shell. */
function watchParent(gone: () => void): void {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) gone();
  }, 100).unref();
}

/** The owner's address goes at the same time: the app must not be able to read it. */
function setEnvironment(values: Record<string, string>): void {
  Reflect.deleteProperty(process.env, 'DATABASE_OWNER_URL');
  Object.assign(process.env, values);
}
