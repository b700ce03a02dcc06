import autocannon from 'autocannon';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import type { PainForm, Signed } from './session';

const CONNECTIONS = 16;
const SECONDS = 4;

/** Requests per second at 16 connections; throws when any answer is not the one expected. */
export async function throughput(url: string, cookie: string | null, status = 200): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: cookie === null ? {} : { cookie },
  });
  return answered(result, status);
}

function answered(result: autocannon.Result, status: number): number {
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([code]) => Number(code) !== status);
  if (wrong.length > 0 || result.errors > 0) throw new Error(`Unexpected answers: ${JSON.stringify(wrong)}`);
  return result.requests.average;
}

/** One fetch of a page, read to its end. */
export async function load(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } });
  if (answer.status !== 200) throw new Error(`${answer.status} from a page`);
  return answer.text();
}

/** The body and headers of a form with its state, sent as the page sends it with script. */
export function formPost(
  { origin, cookie }: Signed,
  form: { path: string; actionId: string; state: object; fields: readonly (readonly [string, string])[] },
) {
  const boundary = '----soleusbench';
  // The state comes last: the server reads the form's fields when it meets the reference to them.
  const fields = [
    ...form.fields.map(([name, value]) => [`_1_${name}`, value]),
    ['0', JSON.stringify([form.state, '$K1'])],
  ];
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    method: 'POST' as const,
    path: form.path,
    headers: {
      cookie,
      origin,
      accept: 'text/x-component',
      'next-action': form.actionId,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}

const painPost = (signed: Signed, { actionId, episodeId }: PainForm) =>
  formPost(signed, {
    path: '/portal/pain',
    actionId,
    state: untouched,
    fields: [
      ['id', newId()],
      ['episodeId', episodeId],
      ['score', String(Math.floor(Math.random() * 11))],
      ['place', ''],
      ['note', ''],
    ],
  });

/** One pain entry; throws unless the answer says saved. */
export async function sendPain(patient: Signed, form: PainForm): Promise<void> {
  const { path, ...request } = painPost(patient, form);
  const answer = await fetch(patient.origin + path, request);
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('"saved":true')) throw new Error(`Not saved: ${answer.status}`);
}

/** Entries per second at 16 connections, each a patient of their own. */
export async function painThroughput(
  patients: readonly Signed[],
  form: (patient: Signed) => PainForm,
): Promise<number> {
  const [first] = patients;
  if (!first) throw new Error('No patients');
  let next = 0;
  const result = await autocannon({
    url: first.origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        setupRequest: (request) => {
          next = (next + 1) % patients.length;
          const patient = patients[next] ?? first;
          return { ...request, ...painPost(patient, form(patient)) };
        },
      },
    ],
  });
  return answered(result, 200);
}
