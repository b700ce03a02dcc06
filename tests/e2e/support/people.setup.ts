import { test } from './fixtures';
import { PEOPLE, type PersonKey, signIn, stateOf } from './people';

const isPerson = (name: string): name is PersonKey => name in PEOPLE;

for (const person of Object.keys(PEOPLE).filter(isPerson)) {
  test(`${person} signs in`, async ({ page }) => {
    await signIn(page, person);
    await page.context().storageState({ path: stateOf(person) });
  });
}
