import type { Finding } from './finding';
import { findings } from './findings.data';

const byCode = new Map<string, Finding>(findings.map((finding) => [finding.code, finding]));

/** The entry of the controlled list, or undefined for a code that is not in it. Large: for the server only. */
export function findingWithCode(code: string): Finding | undefined {
  return byCode.get(code);
}
