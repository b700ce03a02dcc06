import { type ChildProcess, spawn } from 'node:child_process';

export type Server = {
  address: string;
  /** Everything it printed until it was ready: the set-up code of an empty store is there. */
  said: string;
  stop: () => Promise<void>;
};

/** Runs the start command of a checkout on any free port, for commands and tests that ask it over HTTP. */
export async function startServer(
  checkout: string,
  environment: NodeJS.ProcessEnv,
  flags: string[] = [],
): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'bin/start.ts', ...flags],
    {
      cwd: checkout,
      env: { ...environment, PORT: '0', HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return { ...(await ready(child)), stop: () => stopped(child) };
}

/** The address that the start command prints when it is ready. It speaks on, and we let it. */
function ready(child: ChildProcess): Promise<Pick<Server, 'address' | 'said'>> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /Soleus is ready: (\S+)/.exec(said)?.[1];
      if (address) done({ address, said });
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Soleus did not start (${code}).\n${said}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
