import { instantWords } from '@/lib/clock';

/** Languages that a patient may read, in their own words. What has no sentences yet falls back to English. */
export const LANGUAGES: readonly { value: string; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ar', label: 'العربية (Arabic)' },
  { value: 'de', label: 'Deutsch (German)' },
  { value: 'es', label: 'Español (Spanish)' },
  { value: 'fr', label: 'Français (French)' },
  { value: 'hi', label: 'हिन्दी (Hindi)' },
  { value: 'it', label: 'Italiano (Italian)' },
  { value: 'ja', label: '日本語 (Japanese)' },
  { value: 'pl', label: 'Polski (Polish)' },
  { value: 'pt', label: 'Português (Portuguese)' },
  { value: 'tr', label: 'Türkçe (Turkish)' },
  { value: 'uk', label: 'Українська (Ukrainian)' },
  { value: 'zh', label: '中文 (Chinese)' },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '1951-01-03' as "3 Jan 1951". The day stays text: it has no time zone. */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/**
 * A birth date as people type it: 1951-01-03, 3/1/1951, 3.1.1951, 3 Jan 1951. Day before month, as in the
 * countries that write it so; null for anything else.
 */
export function typedDay(text: string): string | null {
  const given = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given);
  const spoken = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})$/.exec(given);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : spoken
      ? [spoken[3], spoken[2], spoken[1]]
      : [undefined, undefined, undefined];
  if (!year || !month || !day) return null;
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => name.toLowerCase() === month.slice(0, 3)) + 1;
  const said = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${said}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(said) ? said : null;
}

type Link = { createdAt: Date; expiresAt: Date; usedAt: Date | null; withdrawnAt: Date | null };

/** Whether a link is out that would still open. */
export const isLinkOut = (link: Link | null, at: Date): boolean =>
  link !== null && link.usedAt === null && link.withdrawnAt === null && link.expiresAt > at;

function linkWords(link: Link | null, at: Date, timeZone: string): string {
  if (!link) return 'None made yet';
  const say = (instant: Date) => instantWords(instant, timeZone);
  if (link.usedAt) return `Used ${say(link.usedAt)}`;
  if (link.withdrawnAt) return `Withdrawn ${say(link.withdrawnAt)}`;
  if (link.expiresAt <= at) return `Ran out ${say(link.expiresAt)}, not opened`;
  return `Not opened yet. Works once, until ${say(link.expiresAt)}`;
}

/** What is known of a patient's way in, in words. */
export function accessFacts(
  link: Link | null,
  member: { email: string; startedAt: Date } | null,
  at: Date,
  timeZone: string,
): { term: string; said: string }[] {
  const since = member ? instantWords(member.startedAt, timeZone) : '';
  return [
    {
      term: 'Own pages',
      said: member ? `Signs in as ${member.email}, since ${since}` : 'Does not sign in yet',
    },
    { term: 'Link', said: linkWords(link, at, timeZone) },
    ...(link ? [{ term: 'Made', said: instantWords(link.createdAt, timeZone) }] : []),
  ];
}
