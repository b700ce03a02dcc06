import { describe, expect, it } from 'vitest';
import { readOptions } from '@/bin/start/options';
import { EXIT } from '@/lib/halt';

const environment = (values: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', ...values });

describe('the command line of npm start', () => {
  it('listens on the loopback address alone unless told otherwise', () => {
    expect(readOptions([], environment({}))).toMatchObject({ host: '127.0.0.1', port: 3000, origin: null });
  });

  it('takes the address people use without its closing slash', () => {
    const options = readOptions([], environment({ APP_ORIGIN: 'https://soleus.example/', PORT: '8080' }));
    expect(options).toMatchObject({ origin: 'https://soleus.example', port: 8080 });
  });

  it.each([
    [['--emty'], {}],
    [['--empty', '--demo'], {}],
    [[], { PORT: '70000' }],
    [[], { PORT: 'http' }],
    [[], { APP_ORIGIN: 'soleus.example' }],
    [[], { APP_ORIGIN: 'https://soleus.example/app' }],
  ])('refuses what it cannot use: %j %j', (args, values) => {
    expect(() => readOptions(args, environment(values))).toThrow(
      expect.objectContaining({ exitCode: EXIT.usage }),
    );
  });
});
