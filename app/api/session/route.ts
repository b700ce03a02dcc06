import { currentViewer } from '@/features/session/viewer';

/** Whether this browser is signed in: yes or no, and nothing else. */
export async function GET(): Promise<Response> {
  const signedIn = (await currentViewer()) !== null;
  return Response.json(
    { signedIn },
    { status: signedIn ? 200 : 401, headers: { 'cache-control': 'no-store' } },
  );
}
