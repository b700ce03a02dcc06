'use client';

import { type ReactNode, useEffect } from 'react';
import { otherTheme, themeKey } from './theme';
import styles from './theme-toggle.module.css';

function show(theme: string | null): void {
  const page = document.documentElement;
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  else delete page.dataset.theme;
}

function stored(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    // Storage may be closed to us (private windows): the theme then lasts as long as the page.
    return null;
  }
}

/** Switches light and dark, here and in the reader's other tabs. No cookie: the server need not know. */
export function ThemeToggle({
  label = 'Switch light or dark',
  children,
}: {
  label?: string;
  /** The icon, drawn on the server: the browser need not get the list of icons for it. */
  children: ReactNode;
}) {
  useEffect(() => {
    const kept = stored();
    if (kept) show(kept);
    const follow = (change: StorageEvent) => {
      if (change.key === themeKey) show(change.newValue);
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);
  const press = () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const next = otherTheme(document.documentElement.dataset.theme, dark);
    show(next);
    try {
      localStorage.setItem(themeKey, next);
    } catch {
      // As above: it holds for this page.
    }
  };
  return (
    <button type="button" className={styles.toggle} aria-label={label} onClick={press}>
      {children}
    </button>
  );
}
