import type { Page } from '@playwright/test';
import { answer, saved, startAssessment } from './support/assessments';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

const DAY = 86_400_000;
const dayBack = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function addRun(page: Page, on: string, km: string) {
  const training = section(page, 'Training and shoes');
  await training.getByLabel('Run on').first().fill(on);
  await training.getByLabel('Distance, in kilometres').first().fill(km);
  await training.getByRole('button', { name: 'Add the run' }).click();
}

test('the history is taken, the spike is computed from dated runs, and goals are asked again next time', async ({
  as,
}) => {
  // Two visits in one go, with axe on the form at two widths in two schemes.
  test.slow();
  const page = await as('therapist');
  await registerPatient(page, 'Rhona Runwell');
  await startAssessment(page, 'Rhona Runwell');

  const history = section(page, 'History');
  await answer(history, 'Onset', 'gradual').check({ force: true });
  await history.getByLabel('How it began').fill('Ache after the long run <b>😀');
  await history.getByLabel('In the morning').fill('stiff for ten steps');
  await expect(history).toContainText('3 of 7 asked');

  const training = section(page, 'Training and shoes');
  await training.getByLabel('Distance a week, before, in kilometres').fill('30');
  await training.getByLabel('Distance a week, now, in kilometres').fill('42');
  await expect(training).toContainText('from 30 km to 42 km a week: +40%');
  await addRun(page, dayBack(20), '10');
  await training.getByLabel('Run on').first().fill(dayBack(6));
  await training.getByLabel('Distance, in kilometres').first().fill('14');
  // Before it is even added.
  await expect(training).toContainText(
    '40% longer than the longest run reported in the 30 days before (10 km)',
  );
  await page.keyboard.press('Enter');
  await expect(training.getByLabel('Run on').first()).toBeFocused();
  await expect(training).toContainText('Single-session spike: moderate spike');
  await expect(training).toContainText('1.52 times the rate of overuse injury');
  await expect(training.getByRole('link', { name: /Frandsen et al\., 2025/ })).toHaveAttribute(
    'href',
    'https://doi.org/10.1136/bjsports-2024-109380',
  );
  await saved(page);

  // Bad input is told beside its field, and stays.
  await addRun(page, '2999-01-01', '-3');
  await expect(training.getByText('This day is after the day of the examination')).toBeVisible();
  await expect(training.getByText('From 0 to 500 km')).toBeVisible();
  const wrong = training.getByLabel('Distance, in kilometres').and(page.locator('[aria-invalid]'));
  await expect(wrong).toHaveValue('-3');
  await training
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(training.getByText('From 0 to 500 km')).toBeHidden();

  const goals = section(page, 'Goals');
  await goals.getByLabel(/in the patient’s words/).fill('Run 10 km with Ó <i>');
  await answer(goals, /Able to do it today.*the new goal/, '3').check({ force: true });
  await goals.getByRole('button', { name: 'Add the goal' }).click();
  await expect(goals).toContainText('1 of 1 scored today');
  await saved(page);
  await page.reload();
  await expect(history.getByLabel('How it began')).toHaveValue('Ache after the long run <b>😀');
  await expect(goals.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue('Run 10 km with Ó <i>');
  await expect(training).toContainText('2 dated runs');
  await expectFits(page);
  await expectAccessible(page, '#history, #training, #goals');

  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(section(page, 'Training and shoes')).toContainText('40% longer');
  await expect(section(page, 'Goals')).toContainText('Run 10 km with Ó <i>: 3 of 10');
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  // The screen that was not asked is asked about once.
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  const signed = page.getByRole('heading', { level: 1, name: /signed/ });
  await expect(signed).toBeVisible();

  await startAssessment(page, 'Rhona Runwell');
  await expect(goals).toContainText('Run 10 km with Ó <i>');
  await expect(goals.locator('input:checked')).toHaveCount(0);
  await expect(training).toContainText('2 runs told at earlier visits count too');
  await history.getByText(/^Told on/).click();
  await expect(history).toContainText('Ache after the long run <b>😀');
  await expect(history.getByLabel('How it began')).toHaveValue('');
  await answer(goals, /Able to do it today.*Run 10 km/, '6').check({ force: true });
  await expect(goals).toContainText('3 better than');
  await saved(page);
});

test('a measure is assigned, falls due, is answered at a visit and from the chart, and its change is judged', async ({
  as,
}) => {
  test.slow();
  const page = await as('therapist');
  const patient = await registerPatient(page, 'Mina Measureworth');
  await page.goto(`/patients/${patient}/measures`);
  await expect(page.getByText('No measure is followed yet')).toBeVisible();
  const assign = section(page, 'Follow another measure');
  await assign
    .getByLabel('Measure', { exact: true })
    .selectOption('Worst pain in the last 24 hours (left or right)');
  await assign.getByLabel(/^Then every/).fill('14');
  await assign.getByRole('button', { name: 'Follow this measure' }).click();
  await expect(assign.getByText('Left or right?')).toBeVisible();
  await expect(assign.getByLabel(/^Then every/)).toHaveValue('14');
  await answer(assign, 'Side, where the measure has one', 'left').check({ force: true });
  await assign.getByRole('button', { name: 'Follow this measure' }).click();
  const pain = section(page, /Worst pain in the last 24 hours, left/);
  await expect(pain).toContainText('due today');
  await assign.getByLabel('Measure', { exact: true }).selectOption('Lower Extremity Functional Scale');
  await assign.getByRole('button', { name: 'Follow this measure' }).click();
  const lefs = section(page, 'Lower Extremity Functional Scale');
  await expect(lefs).toContainText('Not answered yet.');
  await expect(page.getByRole('link', { name: 'Measures 2 due' })).toBeVisible();

  // From the chart, of an earlier day; bad input first.
  const score = lefs.getByLabel('LEFS: score from 0 to 80');
  await score.fill('81');
  await lefs.getByLabel('Answered on').fill(dayBack(30));
  await lefs.getByRole('button', { name: 'Record' }).click();
  await expect(lefs.getByText('From 0 to 80', { exact: true })).toBeVisible();
  await expect(score).toHaveValue('81');
  await score.fill('50');
  await lefs.getByRole('button', { name: 'Record' }).click();
  await expect(lefs.getByRole('status').filter({ hasText: 'Recorded: 50 of 80.' })).toBeVisible();
  await lefs.getByText(/^Error and meaningful change/).click();
  await expect(lefs).toContainText('107 outpatients with lower-limb musculoskeletal complaints');

  // At a visit: recorded by its button, and by going on.
  await startAssessment(page, 'Mina Measureworth');
  const visit = section(page, 'Measures');
  const ofLefs = visit.getByRole('group', { name: 'Lower Extremity Functional Scale' });
  await ofLefs.getByLabel('LEFS: score from 0 to 80').fill('62');
  await ofLefs.getByRole('button', { name: /^Record/ }).click();
  await expect(ofLefs.getByRole('status')).toContainText(
    '12 points better; beyond error (MDC90 9 points, Binkley 1999); reaches a meaningful change',
  );
  const ofPain = visit.getByRole('group', { name: 'Worst pain in the last 24 hours, left' });
  await ofPain.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await page.getByLabel('Complaint').focus();
  await expect(ofPain.getByRole('status')).toContainText('Recorded: 4 of 10.');
  await expectAccessible(page, '#measures');
  await page.getByLabel('Complaint').fill('Better');
  await saved(page);
  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /review/ })).toBeVisible();
  await expect(section(page, 'Measures')).toContainText('Lower Extremity Functional Scale: 62 of 80');
  await expect(section(page, 'Measures')).toContainText('beyond error (MDC90 9 points, Binkley 1999)');

  await page.goto(`/patients/${patient}/measures`);
  await expect(lefs).toContainText('12 points better');
  await expect(pain).toContainText('next on');
  await expectFits(page);
  await expectAccessible(page);
  await pain.getByRole('button', { name: /^Ask no more/ }).click();
  await expect(pain).toContainText('ended');
});
