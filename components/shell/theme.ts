export type Theme = 'light' | 'dark';

/** Where the browser keeps the reader's choice; absent means as the system says. */
export const themeKey = 'soleus-theme';

/** The theme that a press leads to. */
export function otherTheme(chosen: string | undefined, systemIsDark: boolean): Theme {
  const now = chosen === 'dark' || chosen === 'light' ? chosen : systemIsDark ? 'dark' : 'light';
  return now === 'dark' ? 'light' : 'dark';
}
