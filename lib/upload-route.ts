import { MOST_UPLOAD, readUpload } from './read-upload';
import type { Result } from './result';
import { isSameOrigin } from './same-origin';

type Upload<Value> = {
  /** Whether anybody is signed in: nobody else makes us hold a file in memory. */
  readonly known: boolean;
  /** What becomes of the form; null stands for one larger than is taken. */
  readonly take: (form: FormData | null) => Promise<Result<Value>>;
  /** Where a plain form is led when it is done. */
  readonly to: (value: Value) => string;
  /** The words of each refusal that names no field. */
  readonly words: Readonly<Record<string, string>>;
};

const say = (text: string, status: number) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/**
 * Takes a form with a file in, larger than an action takes. Script is answered in a few words; a plain form is led on,
 * or told what to put right (the browser's back button keeps what was typed).
 */
export async function receiveUpload<Value>(
  request: Request,
  { known, take, to, words }: Upload<Value>,
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return say('Refused.', 403);
  if (!known) return say(words['not-signed-in'] ?? '', 401);
  const result = await take(await readUpload(request, MOST_UPLOAD));
  if (!result.ok) {
    const faults = Object.values(result.fields).flatMap((messages) => messages ?? []);
    return say(faults.length > 0 ? faults.join(' ') : (words[result.refusal] ?? ''), 422);
  }
  if (request.headers.get('accept') === 'text/plain') return new Response(null, { status: 204 });
  return new Response(null, { status: 303, headers: { location: to(result.value) } });
}
