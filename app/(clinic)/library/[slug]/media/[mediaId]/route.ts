import { loadMedium } from '@/features/library/media/loaders';
import { fileResponse } from '@/lib/file-response';

type Params = { params: Promise<{ slug: string; mediaId: string }> };

/** A photo or a video of one of the clinic's own exercises, for whoever may prescribe it. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { slug, mediaId } = await params;
  return fileResponse(await loadMedium(slug, mediaId), request.headers.get('range'));
}
