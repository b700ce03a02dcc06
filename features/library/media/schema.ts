import { z } from 'zod';
import { licences } from '@/clinical/library/rights';
import { withoutTelltales } from '@/lib/jpeg';
import { mediaTypeOf } from '@/lib/media-type';
import { id, line } from '@/lib/shape';
import { fileFaults, refusedFile } from './format';

/** The file as it was sent: what it says it is, its size and its content have to fit each other. */
const file = z
  .object({ type: z.string(), bytes: z.instanceof(Uint8Array) }, fileFaults.none)
  .transform(({ type, bytes }, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const faulty = refusedFile({ type, size: bytes.length });
    if (faulty) return refuse(faulty);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null || mediaType !== type) return refuse(fileFaults.content);
    return { mediaType, bytes: withoutTelltales(bytes) };
  });

/** A photo or a video as its form sends it. */
export const mediumInput = z.object({
  id,
  slug: z.string().max(80),
  file,
  words: line(200, 'Please say what it shows, for whoever cannot see it'),
  author: line(120, 'Please say who made it'),
  licence: z.enum(licences, 'Please choose the licence, or “unknown”'),
});

export const takeOutInput = z.object({ id, slug: z.string().max(80) });
