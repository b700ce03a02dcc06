type Click = Pick<
  MouseEvent,
  'target' | 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
>;

/**
 * The address that a plain click on a link marked `data-soft`, or of a row, asks for; null for everything else. A click with a
 * modifier or another button (new tab, download) stays the browser's, and without script so does every click.
 */
export function softHref(click: Click): string | null {
  if (click.defaultPrevented || click.button !== 0) return null;
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return null;
  const link =
    click.target instanceof Element ? click.target.closest('a[data-soft], td:first-child > a') : null;
  return link?.getAttribute('href') ?? null;
}
