import { expect, test } from 'vitest';
import { connected } from '../support/database-url';
import { GRANT_RULES } from './catalog/grants';
import { KEY_RULES } from './catalog/keys';
import { BEYOND_THE_OWNER, MUTATIONS } from './catalog/mutations';
import { POLICY_RULES } from './catalog/policies';
import { offenders } from './catalog/rule';
import { ownDatabase } from './support/database';

const database = ownDatabase();
const rules = new Map([...KEY_RULES, ...POLICY_RULES, ...GRANT_RULES].map((rule) => [rule.name, rule]));

test.each(MUTATIONS)('"$rule" notices: $sql', async ({ rule: name, sql, offender }) => {
  const rule = rules.get(name);
  if (!rule) throw new Error(`No such rule: ${name}`);
  const seen = await connected(database.owner(), async (owner) => {
    await owner.query('begin');
    await owner.query(sql);
    const found = await offenders(owner, rule);
    await owner.query('rollback');
    return { found, after: await offenders(owner, rule) };
  });
  expect(seen.found).toContain(offender);
  expect(seen.after).toEqual([]);
});

test('every rule that an owner can break is broken once', () => {
  const broken = new Set([...MUTATIONS.map((one) => one.rule), ...BEYOND_THE_OWNER]);
  expect([...rules.keys()].filter((name) => !broken.has(name))).toEqual([]);
});
