import { refusalWords } from '@/components/form/form-message';
import { keepMedium } from '@/features/library/media/actions';
import { currentViewer } from '@/features/session/viewer';
import { receiveUpload } from '@/lib/upload-route';

type Params = { params: Promise<{ slug: string }> };

/** Takes a photo or a video of one of the clinic's own exercises in. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { slug } = await params;
  return receiveUpload(request, {
    known: (await currentViewer()) !== null,
    take: (form) => keepMedium(slug, form),
    to: () => `/library/${slug}/edit`,
    words: refusalWords,
  });
}
