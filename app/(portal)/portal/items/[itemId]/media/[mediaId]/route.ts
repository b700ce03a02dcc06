import { loadItemMedium } from '@/features/diary/exercise/loaders';
import { fileResponse } from '@/lib/file-response';

type Params = { params: Promise<{ itemId: string; mediaId: string }> };

/** A photo or a video of an exercise that this patient was given, as it was given. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { itemId, mediaId } = await params;
  return fileResponse(await loadItemMedium(itemId, mediaId), request.headers.get('range'));
}
