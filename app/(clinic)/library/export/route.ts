import { exportLibrary } from '@/features/library/exchange/loaders';

/** The library as a file, CSV or JSON. */
export function GET(request: Request): Promise<Response> {
  return exportLibrary(new URL(request.url).searchParams);
}
