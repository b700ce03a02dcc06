import { minutesPerDay } from '@/clinical/dose/burden';
import type { Dose } from '@/clinical/dose/dose';
import { sheetDays } from '@/clinical/dose/sheet';
import { figureOf as drawnFigure } from '@/clinical/figures/all-figures';
import { doseInPatientWords, weekdayNamesIn } from '@/components/patient-dose/patient-dose';
import type { SquareCode } from '@/lib/square-code';
import type { Language } from '@/wording/languages';
import { rowsOf } from './fortnight/format';
import { apart, exerciseIn, leftToRight, noonOf, sayer } from './said/format';
import type { Online, Printed, PrintedItem, Saying, Sheet, SheetFigure, SheetItem } from './types';

/** Sentences and parts of sentences in one line. */
const strung = (parts: readonly string[]): string => parts.map((part) => part.replace(/\.$/, '')).join(' · ');

/** "Easier, for a bad day: 2 sets of 10 repetitions", with the other exercise where it is another one. */
function easierOf({ easier, dose, exercise }: PrintedItem, language: Language, therapist: string): Saying[] {
  if (!easier) return [];
  const { say } = language;
  const own = sayer(language);
  const words = { say, weekdayNames: weekdayNamesIn(language.locale), therapist };
  const usual = doseInPatientWords(dose, words);
  const { work, details } = doseInPatientWords({ ...dose, ...easier.dose }, words);
  const other = exerciseIn(easier.exercise, language);
  const name = easier.exercise.slug === exercise.slug ? [] : [{ text: `${other.name}, `, lang: other.lang }];
  const more = details.filter((detail) => !usual.details.includes(detail));
  return [[{ ...own(`${say('print.easier')}: `), bold: true }, ...name, own(strung([work, ...more]))]];
}

function limitsOf(dose: Dose, language: Language, therapist: string): Saying[] {
  const { say } = language;
  const own = sayer(language);
  const { ceilings } = doseInPatientWords(dose, {
    say,
    weekdayNames: weekdayNamesIn(language.locale),
    therapist,
  });
  const stop = dose.stopRule
    ? [
        [
          { ...own(`${say('print.stop')}: `), bold: true as const },
          { text: dose.stopRule, lang: null },
        ],
      ]
    : [];
  return [[own(ceilings.join(' '))], ...stop];
}

function figureOf({ exercise, dose }: PrintedItem, name: string, { say }: Language): SheetFigure | null {
  if (!drawnFigure(exercise.slug)) return null;
  const side = dose.side === 'left' ? 'left' : 'right';
  const about = { exercise: name, side };
  return {
    slug: exercise.slug,
    side,
    start: { caption: say('figure.start'), alt: say('print.startAlt', about) },
    end: { caption: say('figure.end'), alt: say('print.endAlt', about) },
  };
}

function itemOf(
  item: PrintedItem,
  at: number,
  language: Language,
  printed: Printed,
): Omit<SheetItem, 'limits'> {
  const { say, locale } = language;
  const { therapist } = printed;
  const own = sayer(language);
  const { dose } = item;
  const exercise = exerciseIn(item.exercise, language);
  const words = doseInPatientWords(dose, { say, weekdayNames: weekdayNamesIn(locale), therapist });
  const reasons = item.because.flatMap(({ said, side }, i) => [
    ...(i === 0 ? [] : [own(' · ')]),
    said,
    ...(side ? [own(` (${say('dose.sideShort', { side })})`)] : []),
  ]);
  const note: Saying[] = dose.note
    ? [
        [
          { ...own(`${say('print.note', { therapist: apart(therapist) })}: `), bold: true },
          { text: dose.note, lang: null },
        ],
      ]
    : [];
  return {
    id: item.id,
    title: [own(`${at + 1}. `), { text: exercise.name, lang: exercise.lang }],
    side: dose.side,
    sideWords: words.side,
    figure: figureOf(item, exercise.name, language),
    dose: [
      [{ ...own(strung([words.work, words.schedule])), bold: true }],
      ...(words.details.length > 0 ? [[own(strung(words.details))]] : []),
    ],
    steps: exercise.steps.map((text) => [{ text, lang: exercise.lang }]),
    because: reasons.length > 0 ? [{ ...own(`${say('print.why')}: `), bold: true }, ...reasons] : null,
    more: [...easierOf(item, language, therapist), ...note],
  };
}

function helpOf({ emergencyNumber, clinicPhone, clinicName }: Printed, language: Language): Saying[] {
  const { say } = language;
  const own = sayer(language);
  return [
    [
      own(
        emergencyNumber
          ? say('print.urgent', { emergencyNumber: leftToRight(emergencyNumber) })
          : say('help.noNumber'),
      ),
    ],
    ...(clinicPhone
      ? [
          [
            own(
              say('print.questions', {
                clinicName: apart(clinicName),
                clinicPhone: leftToRight(clinicPhone),
              }),
            ),
          ],
        ]
      : []),
  ];
}

/** The square of a patient who signs in: it holds an address and no secret. */
export const ownDoor = ({ say }: Language, code: SquareCode): Online => ({
  title: say('print.onlineTitle'),
  lead: say('print.onlineOwn'),
  alt: say('print.square'),
  code,
});

/** The square of a single-use link: whoever holds the sheet gets in until then, and the words say so. */
export const linkDoor = (
  { say, locale }: Language,
  { code, expiresAt, timeZone }: { code: SquareCode; expiresAt: Date; timeZone: string },
): Online => ({
  title: say('print.onlineTitle'),
  lead: say('print.onlineLink', {
    until: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
      expiresAt,
    ),
  }),
  alt: say('print.square'),
  code,
});

/** The sheet that a patient takes home, in their language. `online` is the square code, where there is one. */
export function sheetOf(printed: Printed, language: Language, online: Online | null): Sheet {
  const { lang, dir, locale, say } = language;
  const own = sayer(language);
  const { items, revision, from, today, clinicName, patientName } = printed;
  const days = sheetDays(from);
  const limits = items.map(({ dose }) => limitsOf(dose, language, printed.therapist));
  const [first = []] = limits;
  const same = items.length > 1 && limits.every((one) => JSON.stringify(one) === JSON.stringify(first));
  const minutes = Math.max(1, Math.round(items.reduce((sum, { dose }) => sum + minutesPerDay(dose), 0)));
  const formats = (weekday: 'short' | 'narrow') =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  const [short, narrow] = [formats('short'), formats('narrow')];
  const dayOfMonth = new Intl.NumberFormat(locale);
  const said = say('print.revision', { n: revision.number, date: noonOf(revision.effectiveFrom) });
  return {
    lang,
    dir,
    title: say('print.title'),
    clinicName,
    facts: [
      [{ ...own(say('print.for', { name: apart(patientName) })), bold: true }],
      [own(say('pain.where', { site: apart(printed.complaint), side: printed.episodeSide }))],
      ...(items.length > 0 ? [[own(say('print.size', { n: items.length, minutes }))]] : []),
      [own(said)],
      [own(say('print.asOf', { date: noonOf(today) }))],
    ],
    nothing: items.length === 0 ? say('print.nothing') : null,
    items: items.map((item, at) => ({
      ...itemOf(item, at, language, printed),
      limits: same ? [] : (limits[at] ?? []),
    })),
    limits: same ? { title: say('print.limits'), lines: first } : null,
    grid: {
      title: say('print.days'),
      lead: say('print.fill'),
      days: days.map((day) => ({
        weekday: short.format(noonOf(day)),
        initial: narrow.format(noonOf(day)),
        date: dayOfMonth.format(Number(day.slice(8))),
      })),
      rows: rowsOf(printed, days, language),
      off: say('print.off'),
    },
    notes: say('print.notes'),
    online,
    help: helpOf(printed, language),
    foot: [
      { text: patientName, lang: null },
      own(' · '),
      { text: clinicName, lang: null },
      own(` · ${said}`),
    ],
    page: (n, total) => say('print.page', { n, total }),
  };
}
