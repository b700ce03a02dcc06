import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { saved, startAssessment } from './support/assessments';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { signIn } from './support/people';

// Guarantee: whatever happens to a tab, a network or a browser, nothing that was typed is lost and nothing that a
// colleague stored is overwritten unseen.

const story = (page: Page) => page.getByLabel('Complaint');
const reach = (page: Page, side: 'left' | 'right') => page.getByLabel(`Knee to wall, ${side}, knee bent`);
const versions = (page: Page) => page.getByRole('region', { name: 'Two versions of this draft' });

test('two people in one draft: what each changed alone is joined, what both changed is asked', async ({
  as,
}) => {
  test.slow();
  const [mine, theirs] = [await as('therapist'), await as('owner')];
  await startAssessment(mine, 'Ebrahim Sadiq');
  await theirs.goto(mine.url());

  await reach(theirs, 'left').fill('9');
  await saved(theirs);
  await story(mine).fill('from the therapist');
  await saved(mine);
  const told = mine.getByRole('status').filter({ hasText: 'Saved together: 1 field' });
  await expect(told).toContainText('Stretch pair, left, knee bent, centimetres: 9');
  await expect(reach(mine, 'left')).toHaveValue('9');
  await expect(story(mine)).toBeFocused();

  await story(theirs).fill('from the owner');
  await reach(theirs, 'right').fill('12');
  await expect(theirs.getByRole('alert').filter({ hasText: 'saved from another tab' })).toBeVisible();
  const rows = versions(theirs).getByRole('row');
  await expect(rows.filter({ hasText: 'Story' })).toContainText('changed here and there');
  await expect(rows.filter({ hasText: 'right, knee bent' })).toContainText('changed here only');
  await expectFits(theirs);
  await expectAccessible(theirs, '[aria-label="Two versions of this draft"]');
  await versions(theirs).getByRole('button', { name: 'Save what is chosen' }).click();
  await expect(versions(theirs)).toContainText('Still to choose: Story');
  await versions(theirs).getByRole('radio', { name: 'Story, stored: from the therapist' }).check();
  await versions(theirs).getByRole('button', { name: 'Save what is chosen' }).click();
  await saved(theirs);
  await theirs.reload();
  await expect(story(theirs)).toHaveValue('from the therapist');
  await expect(reach(theirs, 'right')).toHaveValue('12');
});

test('one goes offline, the other stores the same field: both values are shown, mine is taken whole', async ({
  as,
}) => {
  const [mine, theirs] = [await as('therapist'), await as('owner')];
  await startAssessment(mine, 'Marguerite Osei');
  await theirs.goto(mine.url());
  await mine.context().setOffline(true);
  await story(mine).fill('typed without a network');
  await expect(mine.getByRole('status').filter({ hasText: 'No connection' })).toBeVisible();
  await story(theirs).fill('stored meanwhile');
  await saved(theirs);
  await mine.context().setOffline(false);
  await expect(versions(mine)).toContainText('stored meanwhile');
  await expect(story(mine)).toHaveValue('typed without a network');
  await versions(mine).getByRole('button', { name: 'Take all typed here' }).click();
  await saved(mine);
  await theirs.reload();
  await expect(story(theirs)).toHaveValue('typed without a network');
});

test('a browser that dies offline brings back what was typed, and forgets it once it is saved', async ({
  as,
}) => {
  test.slow();
  const theirs = await as('owner');
  await startAssessment(theirs, 'Juno Ashworth');
  const address = theirs.url();
  const profile = mkdtempSync(join(tmpdir(), 'soleus-profile-'));
  const { channel: _, ...launch } = test.info().project.use.launchOptions ?? {};
  const opened = () =>
    chromium.launchPersistentContext(profile, { ...launch, baseURL: new URL(address).origin });
  try {
    const first = await opened();
    const before = await first.newPage();
    await signIn(before, 'therapist');
    await before.goto(address);
    await story(before).fill('saved before');
    await saved(before);
    await first.setOffline(true);
    await story(before).fill('typed before the crash');
    await reach(before, 'right').fill('11');
    await expect(before.getByRole('status').filter({ hasText: 'No connection' })).toBeVisible();
    await first.close();

    // Meanwhile a colleague changes something else.
    await theirs.reload();
    await reach(theirs, 'left').fill('8');
    await saved(theirs);

    const second = await opened();
    const after = await second.newPage();
    await after.goto(address);
    const told = after.getByRole('status').filter({ hasText: 'Brought back: 2 fields' });
    await expect(told.or(after.getByRole('status').filter({ hasText: 'Saved together' }))).toBeVisible();
    await expect(story(after)).toHaveValue('typed before the crash');
    await expect(reach(after, 'right')).toHaveValue('11');
    await expect(reach(after, 'left')).toHaveValue('8');
    await saved(after);
    await after.reload();
    await expect(story(after)).toHaveValue('typed before the crash');
    await expect(after.getByRole('status').filter({ hasText: 'Brought back' })).toHaveCount(0);
    await after.getByRole('button', { name: 'Sign out' }).click();
    await expect(after.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    const kept = await after.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('soleus-typed');
          asked.onsuccess = () => {
            const count = asked.result.transaction('typed').objectStore('typed').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(kept).toBe(0);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
