import { refusalWords } from '@/components/form/form-message';
import { keepMedium } from '@/features/library/media/actions';
import { currentViewer } from '@/features/session/viewer';
import { MOST_UPLOAD, readUpload } from '@/lib/read-upload';
import { isSameOrigin } from '@/lib/same-origin';

type Params = { params: Promise<{ slug: string }> };

const say = (text: string, status: number) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/**
 * Takes a photo or a video in: a video is larger than an action takes. Script is answered in a few words, a plain form
 * is led back to the page, or told what to put right (the browser's back button keeps what was typed).
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { slug } = await params;
  if (!isSameOrigin(request.headers)) return say('Refused.', 403);
  // Nobody makes us hold a file in memory without being signed in.
  if (!(await currentViewer())) return say(refusalWords['not-signed-in'], 401);
  const result = await keepMedium(slug, await readUpload(request, MOST_UPLOAD));
  if (!result.ok) {
    const faults = Object.values(result.fields).flatMap((messages) => messages ?? []);
    return say(faults.length > 0 ? faults.join(' ') : refusalWords[result.refusal], 422);
  }
  if (request.headers.get('accept') === 'text/plain') return new Response(null, { status: 204 });
  return new Response(null, { status: 303, headers: { location: `/library/${slug}/edit` } });
}
