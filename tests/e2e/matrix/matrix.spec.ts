import { expect, test } from '@playwright/test';
import { newId } from '@/lib/id';
import { type FoundIds, type Ids, idsOf } from '../../../bin/screens/ids';
import { PAGES } from '../../../bin/screens/pages.data';
import { PEOPLE } from '../support/people';
import { ACTION_POLICY } from './actions';
import { type Answer, askAction, askRoute } from './ask';
import { PAGE_POLICY } from './pages';
import { cookieOf, WHO, type Who } from './people';
import { builtActions, builtRoutes } from './routes';

const base = () => test.info().project.use.baseURL ?? '';
const addresses = new Map([...PAGES].reverse().map((page) => [page.route, page.path]));
const cookies = new Map<Who, string>();
let ids: Ids;

test.beforeAll(async () => {
  for (const who of WHO) cookies.set(who, await cookieOf(base(), who));
  const found = await idsOf(process.env.SOLEUS_STORE ?? '', PEOPLE.patient);
  ids = { ...found, draftId: await startDraft(found) };
});

/** There is one draft for an episode, so both runs of the matrix open the same. */
async function startDraft(of: FoundIds): Promise<string> {
  const name = 'features/assessments/actions#startAssessment';
  const { id } = builtActions().find((action) => action.name === name) ?? { id: '' };
  const path = `/patients/${of.patientId}/assessments/new`;
  const ask = { base: base(), path, cookie: cookies.get('therapist') ?? '' };
  await askAction(ask, id, ACTION_POLICY[name]?.args({ ...of, draftId: '' }) ?? []);
  const { draftId } = await idsOf(process.env.SOLEUS_STORE ?? '', PEOPLE.patient);
  if (!draftId) throw new Error('No draft was started');
  return draftId;
}

function addressOf(route: string): string {
  const address = addresses.get(route)?.(ids);
  if (address === undefined) throw new Error(`${route} has no address in bin/screens/pages.data.ts`);
  return address;
}

async function forAll(ask: (who: Who, cookie: string) => Promise<Answer>): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const who of WHO) answers[who] = await ask(who, cookies.get(who) ?? '');
  return answers;
}

test('every page and handler of the build is in the policy table, and nothing else is', () => {
  expect(Object.keys(PAGE_POLICY).sort()).toEqual(builtRoutes());
});

test('every server action of the build is in the policy table, and nothing else is', () => {
  expect(Object.keys(ACTION_POLICY).sort()).toEqual(
    builtActions()
      .map((action) => action.name)
      .sort(),
  );
});

for (const [route, cells] of Object.entries(PAGE_POLICY)) {
  test(`${route} answers as the policy says`, async () => {
    const path = addressOf(route);
    const leaks: string[] = [];
    const answers = await forAll(async (who, cookie) => {
      const whole = await askRoute({ base: base(), path, cookie });
      // What the browser's script asks on a soft navigation is the same page by another way.
      const soft = await askRoute({ base: base(), path, cookie }, { rsc: '1' });
      if (cells[who] !== 'shows' && `${whole.text}${soft.text}`.includes(ids.fullName)) leaks.push(who);
      return whole.answer;
    });
    expect(answers).toEqual(cells);
    expect(leaks, 'who was told the name with a refusal').toEqual([]);
  });
}

for (const action of builtActions()) {
  test(`${action.name} answers as the policy says`, async () => {
    const policy = ACTION_POLICY[action.name];
    if (!policy) throw new Error('This action is missing in tests/e2e/matrix/actions.ts');
    const path = addressOf(action.pages[0] ?? '');
    const answers = await forAll(async (who, kept) => {
      const cookie = policy.endsSession ? await cookieOf(base(), who) : kept;
      const { answer } = await askAction({ base: base(), path, cookie }, action.id, policy.args(ids));
      const done =
        answer === 'done' ||
        (answer === 'conflict' && policy.cells[who] === 'does') ||
        (answer.startsWith('to ') && answer !== 'to /sign-in');
      return done ? 'does' : answer;
    });
    expect(answers).toEqual(policy.cells);
  });

  test(`${action.name} is refused when it comes from elsewhere, or does not say from where`, async () => {
    const path = addressOf(action.pages[0] ?? '');
    const cookie = cookies.get('owner') ?? '';
    for (const origin of [null, 'null', 'https://elsewhere.example']) {
      const { answer } = await askAction({ base: base(), path, cookie }, action.id, [], origin);
      expect(answer, `Origin: ${origin}`).toBe('refused');
    }
  });
}

test("another clinic's patient is answered exactly as one who does not exist", async () => {
  const cookie = cookies.get('neighbour') ?? '';
  const charts = PAGES.filter((page) => page.route.includes('[patientId]'));
  for (const { path } of charts) {
    const [theirs, nobodys] = await Promise.all(
      [ids, { ...ids, patientId: newId() }].map(async (one) => {
        const { answer, text } = await askRoute({ base: base(), path: path(one), cookie });
        return {
          answer,
          text: text.replaceAll(one.patientId, '').replace(/nonce="[^"]*"|"nonce":"[^"]*"/g, ''),
        };
      }),
    );
    expect(theirs?.answer, path(ids)).toBe('not found');
    expect(theirs?.text.length).toBe(nobodys?.text.length);
  }
  expect(charts.length).toBeGreaterThan(0);
});
