/**
 * The form of a name by which lists are sorted and people found: accents folded, lower case, single spaces.
 * Letters without case (Arabic, Japanese) stay as they are.
 */
export function sortNameOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
