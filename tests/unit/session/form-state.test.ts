import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { returnable } from '@/lib/form-state';
import { ourFiles, root } from '../../support/tree';

describe('a refused form', () => {
  test('gets everything back that was typed, whatever it is called', () => {
    const typed = { 'pin.a.code': 'soleus-trp-1', code: 'B2', secretary: 'Mei', passwordHint: 'none' };
    expect(returnable(typed)).toEqual(typed);
  });

  test('never gets a password or the set-up code back: no password field of the product is left out', () => {
    const names = ourFiles()
      .filter((path) => path.startsWith('features/') && path.endsWith('.tsx'))
      .flatMap((path) => readFileSync(join(root, path), 'utf8').split('<PasswordInput').slice(1))
      .map((after) => /(?:name="|field\(')(\w+)/.exec(after)?.[1]);
    expect(names.length).toBeGreaterThan(3);
    for (const name of [...names, 'setUpCode']) expect(returnable({ [name ?? '']: 'x' }), name).toEqual({});
  });
});
