import { isReady } from '@/features/session/loaders';

export const dynamic = 'force-dynamic';

/** The database answers and is migrated. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
