import { createTranslator } from 'next-intl';
import ar from './ar.json';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import arNames from './exercise-names.ar.json';
import deNames from './exercise-names.de.json';
import esNames from './exercise-names.es.json';
import frNames from './exercise-names.fr.json';
import fr from './fr.json';
import type { Say } from './messages';

/** An exercise of the shared library in another language. */
export type ExerciseWords = { readonly name: string; readonly steps: readonly string[] };

export type Language = {
  /** BCP 47, for the markup. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly say: Say;
  /** By the exercise's code. What is not translated has none, and keeps its English. */
  readonly exercises: ReadonlyMap<string, ExerciseWords>;
};

type Strings = typeof en.strings;

/** What a language says; `exercises` where it has names of its own. */
type Told = {
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  readonly strings: object;
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
};

// Numerals stay those that the sentences and the exercises' steps are written in.
const english: Told = { dir: 'ltr', locale: 'en-GB', strings: {}, exercises: {} };
const told: Readonly<Record<string, Told>> = {
  en: english,
  de: { dir: 'ltr', locale: 'de', strings: de.strings, exercises: deNames.exercises },
  es: { dir: 'ltr', locale: 'es', strings: es.strings, exercises: esNames.exercises },
  fr: { dir: 'ltr', locale: 'fr', strings: fr.strings, exercises: frNames.exercises },
  ar: { dir: 'rtl', locale: 'ar-u-nu-latn', strings: ar.strings, exercises: arNames.exercises },
};

/** The languages that have sentences. */
export const spokenLanguages: readonly string[] = Object.keys(told);

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

function lay(onto: object, over: object): void {
  for (const [key, value] of Object.entries(over)) {
    const under: unknown = Reflect.get(onto, key);
    if (isBranch(value) && isBranch(under)) lay(under, value);
    else Reflect.set(onto, key, value);
  }
}

/** English where the language has no sentence yet. */
function stringsOf(over: object): Strings {
  const whole = structuredClone(en.strings);
  lay(whole, over);
  return whole;
}

const spoken = new Map<string, Language>();

/** A language by the code that a patient's record holds; English where there are no sentences in it. */
export function languageOf(code: string): Language {
  const [primary = 'en'] = code.toLowerCase().split('-');
  const lang = primary in told ? primary : 'en';
  const known = spoken.get(lang);
  if (known) return known;
  const { dir, locale, strings, exercises } = told[lang] ?? english;
  const language: Language = {
    lang,
    dir,
    locale,
    say: createTranslator({ locale, messages: stringsOf(strings), timeZone: 'UTC' }),
    exercises: new Map(Object.entries(exercises)),
  };
  spoken.set(lang, language);
  return language;
}
