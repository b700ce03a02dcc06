import { allTests } from '@/clinical/battery/all-tests';
import { parseShorthand, shorthandBook } from '@/clinical/battery/shorthand';
import { untouched } from '@/lib/form-state';
import { calfExamination } from './examination';
import { p50p95, timed } from './figures';
import { DRAFTS } from './finding-rows';
import { formPost } from './http';
import { idOf } from './rows';
import { readForm, type Signed } from './session';

const SAVES = 200;
const WARM_UP = 30;

/** Tests whose values the paired card has fields for; the bench fills the others. */
const PAIRED = ['calf-stretch-pair', 'knee-to-wall', 'lunge-straight-knee'];

/** The results of the scripted examination as the fields of its form; every save changes one of them. */
function examinationFields(save: number): [string, string][] {
  const book = shorthandBook(allTests);
  const lines = calfExamination.flatMap((stroke) => ('type' in stroke ? [stroke.type] : []));
  const fields = lines
    .flatMap((line) => parseShorthand(line, book))
    .flatMap(({ entry }): [string, string][] => {
      if (entry?.kind !== 'test' || PAIRED.includes(entry.test)) return [];
      const values = Object.entries(entry.result).flatMap(([side, given]) =>
        Object.entries(given.values).map(([method, value]): [string, string] => [
          `test.${entry.test}.${side}.${method}`,
          String(value),
        ]),
      );
      return [[`test.${entry.test}.listed`, 'yes'], ...values];
    });
  return [
    ...fields,
    ['pair.left.bent.cm', String(8 + (save % 20) / 10)],
    ['pair.right.bent.cm', '11'],
    ['story', `Deep ache low in the calf, told ${save} times`],
  ];
}

type OpenDraft = { path: string; actionId: string; version: number; fixed: [string, string][] };

async function openDraft(signed: Signed, n: number): Promise<OpenDraft> {
  const [patientId, id] = [idOf('patient', n), idOf('draft', n)];
  const path = `/patients/${patientId}/assessments/${id}`;
  const { actionId, fields } = await readForm(signed, path, 'examinedOn');
  const fixed: [string, string][] = [
    ['patientId', patientId],
    ['id', id],
    ['examinedOn', fields.get('examinedOn') ?? ''],
  ];
  return { path, actionId, version: Number(fields.get('version')), fixed };
}

/** One save of a whole examination; throws unless the answer says that it is committed. */
async function save(signed: Signed, draft: OpenDraft, n: number): Promise<void> {
  const { path, ...request } = formPost(signed, {
    path: draft.path,
    actionId: draft.actionId,
    state: { ...untouched, version: draft.version, savedAt: null },
    fields: [...draft.fixed, ['version', String(draft.version)], ...examinationFields(n)],
  });
  const answer = await fetch(signed.origin + path, request);
  const text = await answer.text();
  const version = /"version":(\d+)/.exec(text)?.[1];
  if (answer.status !== 200 || !text.includes('"saved":true') || !version)
    throw new Error(`Not saved: ${answer.status} ${text.slice(0, 400)}`);
  draft.version = Number(version);
}

/** From sending a whole examination to the answer that it is stored, over HTTP, one at a time. */
export async function measureAutosave(signed: Signed) {
  const drafts: OpenDraft[] = [];
  for (let n = 0; n < DRAFTS; n += 1) drafts.push(await openDraft(signed, n));
  const one = async (index: number) => {
    const draft = drafts[index % drafts.length];
    if (draft) await save(signed, draft, index + Math.floor(Math.random() * 1000));
  };
  await timed(WARM_UP, one);
  return p50p95(await timed(SAVES, one));
}
