/** The largest thing that is taken in, a video of 24 MB, with the fields around it. */
export const MOST_UPLOAD = 25 * 1024 * 1024;

/** Beyond this a sender is not listened to any more. */
const PATIENCE = 512 * 1024 * 1024;

/**
 * The form that a request brings, or null where it is larger than `most` bytes. What is too large is read to its end
 * and thrown away: an answer before the end would reach no browser.
 */
export async function readUpload(request: Request, most: number): Promise<FormData | null> {
  const reader = request.body?.getReader();
  if (!reader) return new FormData();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length <= most) chunks.push(part.value);
    else chunks.length = 0;
    if (length > PATIENCE) {
      await reader.cancel();
      return null;
    }
  }
  if (length > most) return null;
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return new Response(new Blob(chunks), { headers }).formData().catch(() => new FormData());
}
