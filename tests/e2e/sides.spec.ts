import type { Locator, Page } from '@playwright/test';
import { answer, saved } from './support/assessments';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

// Guarantee: a side that is chosen, painted or typed is the same side in every control, after storing and reloading,
// and wherever the examination is read, printed, sent or compared, and on the chart's open flags. A sided control that
// this test does not know makes it fail. That a mirrored patient reads mirrored is tests/unit/assessments/sides.test.tsx.

type Side = 'left' | 'right';
const SIDES = ['left', 'right'] as const;
const NUMBER = { left: '3', right: '7' } as const;

/** Every control that has a side in its name, or chooses one. What stands here is walked below. */
const KNOWN = [
  /^pair\.(left|right)\./,
  /^test\.[a-z0-9-]+\.(left|right)\./,
  /^area\.[\w-]+\.(side|region|quality|depth|intensity)$/,
  /^pin\.[\w-]+\.side$/,
  /^gait\.[\w-]+\.(stance|symptom)$/,
  /^treat\.[\w-]+\.side$/,
  /^flag\.[\w-]+\.side$/,
  /^measure/,
];

/** The form of the draft; the page has others. */
const DRAFT = 'form:has(input[name="version"])';

const sideIn = (name: string): Side | null => {
  const [side] = /(?<=\.)(left|right)(?=\.)/.exec(name) ?? [];
  return side === 'left' || side === 'right' ? side : null;
};

/** The names of all controls of the draft that are about a side. */
async function sidedNames(page: Page): Promise<string[]> {
  const names = await page
    .locator('form [name]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('name') ?? ''));
  const sided = names.filter((name) => /(^|[.-])(left|right|side|stance)([.-]|$)/.test(name));
  return [...new Set(sided)];
}

/**
 * Answers every control with a side in its name, in the page itself since there are hundreds: a number of its own for
 * each side, the first choice for left and the last for right. Gives back those that do not say their side in words.
 */
const answerAll = (page: Page): Promise<string[]> =>
  page.locator(DRAFT).evaluate((form) => {
    if (!(form instanceof HTMLFormElement)) return ['no form'];
    const mute: string[] = [];
    const spoken = (element: Element | null | undefined): string => {
      const by = (element?.getAttribute('aria-labelledby') ?? '').split(' ');
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return [
        element?.getAttribute('aria-label'),
        element?.querySelector(':scope > legend')?.textContent,
        ...by.map((id) => document.getElementById(id)?.textContent),
        ...[...(labels ?? [])].map((label) => label.textContent),
      ].join(' ');
    };
    for (const control of [...form.elements]) {
      const name = control.getAttribute('name') ?? '';
      const side = /^(?:pair|test)\..*?(?<=\.)(left|right)(?=\.)/.exec(name)?.[1];
      if (!side || !control.isConnected || control.getAttribute('type') === 'hidden') continue;
      const group = control.closest('[role=radiogroup], fieldset');
      if (!`${spoken(control)} ${spoken(group)}`.toLowerCase().includes(side)) mute.push(name);
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        const choices = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:not([value=""])`)];
        const wanted = side === 'left' ? choices[0] : choices.at(-1);
        if (wanted) wanted.checked = true;
      } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        if (side === 'left') control.checked = true;
      } else if (control instanceof HTMLSelectElement) {
        control.selectedIndex = side === 'left' ? 1 : control.options.length - 1;
      } else if (control instanceof HTMLInputElement && control.type === 'text') {
        // A leg is never 3 cm round.
        const tens = name.includes('girth') ? '3' : '';
        control.value = `${tens}${side === 'left' ? '3' : '7'}`;
      }
    }
    // One event for all: the fields are native, and the form is read as a whole.
    form.dispatchEvent(new Event('input', { bubbles: true }));
    return [...new Set(mute)];
  });

/** What stands in the controls with a side in their names. */
async function standing(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator(DRAFT)
    .evaluate((form) =>
      form instanceof HTMLFormElement
        ? [...new FormData(form)].flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value] as const] : [],
          )
        : [],
    );
  return Object.fromEntries(pairs.filter(([name, value]) => sideIn(name) !== null && value !== ''));
}

async function shorthand(page: Page, words: string): Promise<void> {
  const line = page
    .getByRole('region', { name: 'Shorthand' })
    .getByRole('combobox')
    .or(page.getByRole('region', { name: 'Shorthand' }).getByRole('textbox'));
  await line.first().fill(words);
  await line.first().press('Enter');
  await expect(line.first()).toHaveValue('');
}

/** A flag of its own for each side; neither holds the treatments below. */
const FLAG = {
  left: { item: 'tight-leg-each-run', label: 'Leg that fills up with running' },
  right: { item: 'cold-foot-each-run', label: 'Foot pulse or colour changes with running' },
} as const;

async function answerFlag(page: Page, side: Side): Promise<void> {
  const { item, label } = FLAG[side];
  const screen = page.getByRole('region', { name: 'Red flags', exact: true });
  await screen.locator(`[name="flag.${item}.answer"][value="yes"]`).check({ force: true });
  await screen.locator(`[name="flag.${item}.side"][value="${side}"]`).check({ force: true });
  await expect(screen).toContainText(`${label}, ${side}`);
}

async function addArea(page: Page, side: Side): Promise<void> {
  const areas = page.getByRole('region', { name: 'Symptom areas' });
  const find = areas.getByLabel('Find or add a region');
  await find.fill(`${side} gluteus medius`);
  await find.press('Enter');
  const area = areas.getByRole('group', { name: `Area, ${side} gluteus medius` });
  await answer(area, /^Intensity/, NUMBER[side]).check();
}

async function addPin(page: Page, side: Side): Promise<void> {
  const pins = page.getByRole('region', { name: 'Trigger points' });
  await pins.getByRole('button', { name: side === 'left' ? 'Left leg' : 'Right leg' }).click();
  await pins.getByRole('button', { name: `Set a pin, ${side} lower leg, back, surface` }).focus();
  // From the middle toward the reader's right: lateral on the right leg, medial on the left.
  for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const pin = pins.getByRole('group', { name: `Pin, ${side} G1` });
  await expect(pin).toContainText(
    side === 'right' ? 'Gastrocnemius lateral head, belly' : 'Gastrocnemius medial head, belly',
  );
  await answer(pin, /^Tenderness/, NUMBER[side]).check();
}

async function addGait(page: Page, side: Side): Promise<void> {
  const gait = page.getByRole('region', { name: 'Gait notes' });
  const add = gait.getByText('Add a note');
  if (!(await gait.getByLabel('What is seen').last().isVisible())) await add.click();
  await gait.getByLabel('What is seen').last().selectOption('Pelvic drop');
  const last = (question: string): Locator => gait.getByRole('radiogroup', { name: question }).last();
  await last('Activity').getByRole('radio', { name: 'running' }).check();
  await last('Stance leg').getByRole('radio', { name: side }).check();
  await gait.getByLabel('Angle, if measured').last().fill(NUMBER[side]);
  await gait.getByLabel('May have to do with').last().selectOption(`${side} gluteus medius`);
  await gait.getByRole('button', { name: 'Add to the notes' }).click();
}

async function addTreatment(page: Page, side: Side): Promise<void> {
  const given = page.getByRole('region', { name: 'Treatment given' });
  if (!(await given.getByLabel('Technique').last().isVisible()))
    await given.getByText('Add a treatment').click();
  await given.getByLabel('Technique').last().selectOption('Taping');
  await given.getByRole('radiogroup', { name: 'Side' }).last().getByRole('radio', { name: side }).check();
  await given.getByLabel('Dose', { exact: true }).last().fill(NUMBER[side]);
  await given
    .getByRole('radiogroup', { name: 'Dose in' })
    .last()
    .getByRole('radio', { name: 'minutes' })
    .check();
  await given.getByRole('button', { name: 'Add to the treatments' }).click();
}

/** Within one sentence, and not beyond the next thing that has a side. */
const ON = '(?:(?!gluteus|stance|taping|G1)[^;.])*?';
const says = (start: string, end: string) => new RegExp(`${start}${ON}${end}`, 'i');

/** What each kind of page must say, in its own words, of either side. */
const SENTENCES: Record<Side, readonly RegExp[]> = {
  left: [
    says('left gluteus medius', '\\b3 of 10'),
    says('left stance: right pelvis', '\\b3°'),
    /left stance: right pelvis[^;.]*; may have to do with left gluteus medius/i,
    says('taping', 'left, 3 min'),
    says('left gastrocnemius', 'tenderness 3 of 10'),
    /Leg that fills up with running[:(\s]*yes, left/i,
  ],
  right: [
    says('right gluteus medius', '\\b7 of 10'),
    says('right stance: left pelvis', '\\b7°'),
    /right stance: left pelvis[^;.]*; may have to do with right gluteus medius/i,
    says('taping', 'right, 7 min'),
    says('right gastrocnemius', 'tenderness 7 of 10'),
    /Foot pulse or colour changes with running[:(\s]*yes, right/i,
  ],
};
const CROSSED = [
  says('left gluteus medius', '\\b7 of 10'),
  says('right gluteus medius', '\\b3 of 10'),
  says('left stance: left pelvis', ''),
  says('right stance: right pelvis', ''),
  says('taping', 'left, 7 min'),
  says('taping', 'right, 3 min'),
  says('left gastrocnemius', 'tenderness 7 of 10'),
  says('right gastrocnemius', 'tenderness 3 of 10'),
  /fills up with running[:(\s]*yes, right/i,
  /pulse or colour changes with running[:(\s]*yes, left/i,
];

/** Results with both sides in one place: as rows and cards on the pages, as sentences in what leaves the clinic. */
const AS_ROWS = [
  /knee bent\s+L\s*Left\s+reproduces[^L]*?pain 0 3\.0 cm\s+R\s*Right[^L]*?pain 10 7\.0 cm/,
  /Single-leg heel raise, knee bent\s+L\s*Left 3\b[^R]*?R\s*Right 7\b/,
];
const AS_SENTENCES = [
  /knee bent \(soleus\): left pain 0 of 10, [^;]*\b3 cm [^;]*; right pain 10 of 10, [^;]*\b7 cm /,
  /heel raise, knee bent, [^:]*: left 3 reps\b(?:(?!right|\. ).)*; right 7 reps\b/,
];

test('a side stays the same side: in every control, stored, reloaded, read and printed', async ({ as }) => {
  test.slow();
  const page = await as('therapist');
  const patient = await registerPatient(page, `Silke Seitentreu ${Date.now() % 10_000}`);
  await page.goto(`/patients/${patient}/assessments/new`);
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /draft/ })).toBeVisible();
  const draft = page.url();

  await shorthand(page, 'slhrb L 3 R 7');
  for (const side of SIDES) {
    await answerFlag(page, side);
    await addArea(page, side);
    await addPin(page, side);
    await addGait(page, side);
    await addTreatment(page, side);
  }
  const names = await sidedNames(page);
  const unknown = names.filter((name) => !KNOWN.some((known) => known.test(name)));
  expect(unknown, 'sided controls that nobody walks').toEqual([]);
  for (const side of SIDES)
    expect(names.filter((name) => sideIn(name) === side).length, side).toBeGreaterThan(5);
  // An answer may bring further questions: twice.
  expect(await answerAll(page), 'sided controls that do not say their side').toEqual([]);
  expect(await answerAll(page), 'sided controls that do not say their side').toEqual([]);
  await saved(page);
  const before = await standing(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /draft/ })).toBeVisible();
  expect(await standing(page)).toEqual(before);
  for (const side of SIDES) {
    const pin = page.getByRole('group', { name: `Pin, ${side} G1` });
    await expect(answer(pin, /^Tenderness/, NUMBER[side])).toBeChecked();
  }

  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /review/ })).toBeVisible();
  await expectSameSides(page, 'review', AS_ROWS);
  for (const keep of await page.getByRole('radio', { name: 'keep', exact: true }).all()) await keep.check();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not asked' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /signed/ })).toBeVisible();
  await expectSameSides(page, 'signed', [...AS_ROWS, ...AS_SENTENCES]);
  for (const sheet of ['report', 'letter'] as const) {
    await page.goto(`${draft}/${sheet}`);
    await expectSameSides(page, sheet, AS_SENTENCES);
  }
  await page.goto(`/patients/${patient}/flags`);
  for (const side of SIDES)
    await expect(page.getByRole('heading', { level: 2, name: `${FLAG[side].label}, ${side}` })).toHaveCount(
      2,
    );

  await page.goto(`/patients/${patient}/assessments/new`);
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await shorthand(page, 'slhrb L 5 R 9');
  await saved(page);
  await page.goto(
    `/patients/${patient}/assessments/compare?earlier=${draft.split('/').at(-1)}&later=${page.url().split('/').at(-1)}&side=both`,
  );
  const change = (side: 'Left' | 'Right', values: string) =>
    page.getByRole('row', { name: new RegExp(`^${side} Single-leg heel raise, knee bent .*${values}`) });
  await expect(change('Left', '\\b3 .*\\b5 .*\\b9\\b')).toBeVisible();
  await expect(change('Right', '\\b7 .*\\b9 .*\\b5\\b')).toBeVisible();
});

async function expectSameSides(page: Page, where: string, more: readonly RegExp[]): Promise<void> {
  const main = page.getByRole('main');
  await expect(main).toContainText('luteus medius');
  const words = (await main.innerText()).replace(/\s+/g, ' ');
  for (const sentence of [...SENTENCES.left, ...SENTENCES.right, ...more])
    expect(words, where).toMatch(sentence);
  for (const crossed of CROSSED) expect(words, where).not.toMatch(crossed);
}
