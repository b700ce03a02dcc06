import { loadStill } from '@/features/assessments/gait-measure/loaders';

type Params = { params: Promise<{ patientId: string; assessmentId: string; stillId: string }> };

/** A kept picture, for whoever may open the chart; it is not kept by the browser or by anyone between. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { patientId, assessmentId, stillId } = await params;
  const { bytes, mediaType } = await loadStill(patientId, assessmentId, stillId);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
