const editable = 'input, textarea, select, [contenteditable="true"]';

/**
 * What a key asks of a table: `search` (/), a step among its rows (J and K anywhere outside a field; the arrows
 * within the table, and down from its search field), or nothing.
 */
export function rowKey(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  target: { inField: boolean; inTable: boolean; inSearch: boolean },
): 'search' | 1 | -1 | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (target.inSearch) return press.key === 'ArrowDown' ? 1 : null;
  if (target.inField) return null;
  switch (press.key) {
    case '/':
      return 'search';
    case 'j':
      return 1;
    case 'k':
      return -1;
    case 'ArrowDown':
      return target.inTable ? 1 : null;
    case 'ArrowUp':
      return target.inTable ? -1 : null;
    default:
      return null;
  }
}

/**
 * Wires these keys to one table's box. Focus moves between the rows' own links, so Enter, Tab and a screen
 * reader need nothing from us. Returns what undoes it.
 */
export function wireRowKeys(box: HTMLElement): () => void {
  const onKey = (press: KeyboardEvent) => {
    const from = press.target instanceof Element ? press.target : null;
    if (press.defaultPrevented || from?.closest('dialog')) return;
    const search = box.querySelector<HTMLInputElement>('input[type="search"]');
    const asked = rowKey(press, {
      inField: from?.closest(editable) !== null && from !== null,
      inTable: from?.closest('table') !== null && box.contains(from),
      inSearch: search !== null && from === search,
    });
    if (asked === null) return;
    if (asked === 'search') {
      if (!search) return;
      search.focus();
      search.select();
    } else {
      const links = [...box.querySelectorAll<HTMLElement>('td:first-child > a')];
      const row = from?.closest('tr');
      const now = links.findIndex((link) => row?.contains(link));
      links[Math.min(links.length - 1, Math.max(0, now + asked))]?.focus();
    }
    press.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
