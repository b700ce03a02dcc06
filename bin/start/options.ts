import { parseArgs } from 'node:util';
import { EXIT, Halt } from '@/lib/halt';

export type Options = {
  help: boolean;
  /** No demo clinics on an empty store: the first visit sets the clinic up. */
  empty: boolean;
  /** Demo clinics also on an empty database of one's own. */
  demo: boolean;
  host: string;
  /** 0: any free port */
  port: number;
  /** The address people use, when it is not the one we listen on. */
  origin: string | null;
  /** A proxy in front of us sets X-Forwarded-For. */
  trustProxy: boolean;
};

/** Reads the command line and the environment; says which part of them it cannot use. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): Options {
  const { help, empty, demo } = readFlags(args);
  if (empty && demo) throw new Halt('--empty and --demo exclude each other.', EXIT.usage);
  return {
    help,
    empty,
    demo,
    host: environment.HOST || '127.0.0.1',
    port: readPort(environment.PORT),
    origin: readOrigin(environment.APP_ORIGIN),
    trustProxy: environment.TRUST_PROXY === '1',
  };
}

function readFlags(args: string[]): { help: boolean; empty: boolean; demo: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, options: { help: flag, empty: flag, demo: flag } }).values;
  } catch (error) {
    throw new Halt(`${error instanceof Error ? error.message : error}. See npm start -- --help`, EXIT.usage);
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Halt(`PORT is "${text}"; it must be a number from 0 to 65535.`, EXIT.usage);
}

function readOrigin(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search)
    return url.origin;
  throw new Halt(
    `APP_ORIGIN is "${text}"; it must be like https://soleus.example, without a path.`,
    EXIT.usage,
  );
}
