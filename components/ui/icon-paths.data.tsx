import type { ReactNode } from 'react';

/** Hand-drawn on a 16 by 16 grid, 1.5 stroke, round ends. Filled parts say so themselves. */
export const iconPaths = {
  alert: <path d="M8 2.2 14.3 13.3H1.7zM8 6.5v3.2M8 11.6v.1" />,
  back: <path d="M9.5 4.5 6 8l3.5 3.5" />,
  bars: <path d="M2 13h12M4 13V9M8 13V6M12 13V3" />,
  bolt: <path d="M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z" />,
  calendar: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1" />
      <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
    </>
  ),
  ceiling: <path d="M2 6h12M8 14V2.5M5 5.5l3-3 3 3" />,
  changes: <path d="M3 10V6M3 6 1.6 7.8M3 6l1.6 1.8M9.5 13V3M9.5 3 7.5 5.2M9.5 3l2 2.2" />,
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  circle: <circle cx="8" cy="8" r="5.5" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  dash: <path d="M5 8h6" />,
  document: <path d="M4 2h6l2.5 2.5V14H4zM6 7h4.5M6 10h4.5" />,
  down: <path d="M4.5 6.5 8 10l3.5-3.5" />,
  edit: <path d="M3 13v-2.6L10.4 3 13 5.6 5.6 13zM8.8 4.6 11.4 7.2" />,
  flag: <path d="M4 14V2.5M4 3h7.5l-2 3 2 3H4" />,
  forward: <path d="M6.5 4.5 10 8l-3.5 3.5" />,
  grip: <path d="M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1" strokeWidth="2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8z" fill="currentColor" stroke="none" />
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M6.2 6.4A1.9 1.9 0 1 1 8 8.6v.8M8 11.5v.1" />
    </>
  ),
  key: (
    <>
      <circle cx="5.5" cy="8" r="3" />
      <path d="M8.5 8H14M11.5 8v2.5M13.5 8v1.5" />
    </>
  ),
  leave: <path d="M6.5 2.500H3v11h3.500M6.5 8H14M11.2 5.2 14 8l-2.8 2.8" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  message: <path d="M2.5 3.5h11V11H7l-3 2.5V11H2.5zM5.5 7h5" />,
  none: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m4.2 4.2 7.6 7.6" />
    </>
  ),
  offline: <path d="M2 8a9 9 0 0 1 12 0M4.5 10.7a5.5 5.5 0 0 1 7 0M8 13.4v.1M2.5 2.5l11 11" />,
  phone: (
    <path d="M4 2.5h2.2l1 3L5.6 6.700a8 8 0 0 0 3.7 3.700l1.2-1.6 3 1V12a1.5 1.5 0 0 1-1.6 1.5A10.5 10.5 0 0 1 2.5 4.1 1.5 1.5 0 0 1 4 2.500z" />
  ),
  pin: (
    <>
      <path d="M8 14s4.5-4 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 10 8 14 8 14z" />
      <circle cx="8" cy="6.5" r="1.5" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  play: <path d="M5 3v10l7.5-5z" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z" />,
  progress: <path d="m2 12 4-4 3 2.5L14 4M10.5 4H14v3.5" />,
  quiet: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2 14 14" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor" stroke="none" />
    </>
  ),
  today: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1" />
      <path d="m5.5 8.7 2 2 3.2-3.600M5.5 2v2.500M10.5 2v2.5" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;
