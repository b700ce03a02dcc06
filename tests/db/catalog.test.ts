import { expect, test } from 'vitest';
import { connected } from '../support/database-url';
import { GRANT_RULES } from './catalog/grants';
import { KEY_RULES } from './catalog/keys';
import { POLICY_RULES } from './catalog/policies';
import { offenders } from './catalog/rule';
import { ownDatabase } from './support/database';

const database = ownDatabase();

test.each([...KEY_RULES, ...POLICY_RULES, ...GRANT_RULES])('$name', async (rule) => {
  expect(await connected(database.owner(), (owner) => offenders(owner, rule))).toEqual([]);
});
