import { idsOf } from '../../bin/screens/ids';
import { PAGES } from '../../bin/screens/pages.data';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { PEOPLE } from './support/people';

/** Every page that people see, for the first of those who see it. A hard load: soft navigation hides violations. */
for (const { name, path, roles } of PAGES.filter((page) => page.roles.length > 0)) {
  test(`${name} loads whole, fits a phone, and axe finds nothing`, async ({ page: nobodys, as }) => {
    const [role] = roles;
    const page = role && role !== 'nobody' ? await as(role === 'patient' ? 'runner' : role) : nobodys;
    const ids = await idsOf(process.env.SOLEUS_STORE ?? '', PEOPLE.runner);
    const answer = await page.goto(path({ ...ids, draftId: ids.draftId ?? ids.assessmentId }));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectFits(page, 390);
    await expectFits(page, 320);
    await expectAccessible(page);
  });
}
