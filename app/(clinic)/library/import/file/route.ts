import { refusalWords } from '@/components/form/form-message';
import { importLibrary } from '@/features/library/exchange/actions';
import { currentViewer } from '@/features/session/viewer';
import { receiveUpload } from '@/lib/upload-route';

/** Takes a file of exercises in. */
export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, {
    known: (await currentViewer()) !== null,
    take: importLibrary,
    to: (id) => `/library/import?report=${id}`,
    words: refusalWords,
  });
}
