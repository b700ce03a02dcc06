import { pdfResponse } from '@/features/programs/printout/document';
import { loadOwnPrintout } from '@/features/programs/printout/loaders';

type Params = { params: Promise<{ programId: string }> };

/** The patient's own program on paper, as it holds today. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const printout = await loadOwnPrintout((await params).programId, asked);
  return pdfResponse(printout, printout.options, null);
}
