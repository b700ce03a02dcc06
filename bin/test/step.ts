import { spawn } from 'node:child_process';

/** A program run by this Node with its output shown; gives its exit code. */
export async function runNode(first: string, args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [first, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  });
  // Ctrl-C reaches the child by the terminal, a plain kill does not; either way we wait for its clean-up.
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  const code = await new Promise<number>((done) => {
    child.once('error', () => done(1));
    child.once('exit', (exit, signal) => done(exit ?? (signal ? 130 : 1)));
  });
  process.off('SIGINT', pass).off('SIGTERM', pass);
  return code;
}
