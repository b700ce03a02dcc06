import { refusalWords } from '@/components/form/form-message';
import { changeAccess } from '@/features/patients/actions';
import { pdfResponse } from '@/features/programs/printout/document';
import { loadPrintout } from '@/features/programs/printout/loaders';
import { newId } from '@/lib/id';
import { readUpload } from '@/lib/read-upload';
import { isSameOrigin } from '@/lib/same-origin';

type Params = { params: Promise<{ patientId: string; programId: string }> };

/** The program on paper as a file. How it is printed stands in the address, whose it is in its path alone. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { patientId, programId } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const printout = await loadPrintout(patientId, programId, asked);
  return pdfResponse(printout, printout.options, null);
}

/** The same with a single-use link that is made now: it is in this file, and in no address and no log. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('Refused.', { status: 403 });
  const { patientId, programId } = await params;
  const form = await readUpload(request, 10_000);
  const printout = await loadPrintout(patientId, programId, Object.fromEntries(form ?? []));
  const asked = new FormData();
  for (const [name, value] of Object.entries({ patientId, id: newId(), do: 'hand-over' }))
    asked.set(name, value);
  const { refusal, link } = await changeAccess({ refusal: null, link: null }, asked);
  if (!link) return new Response(refusal ? refusalWords[refusal] : 'Refused.', { status: 422 });
  return pdfResponse(printout, printout.options, link);
}
