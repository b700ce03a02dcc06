import { describe, expect, it } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import ar from '@/wording/ar.json';
import de from '@/wording/de.json';
import en from '@/wording/en.json';
import es from '@/wording/es.json';
import fr from '@/wording/fr.json';
import { languageOf, spokenLanguages } from '@/wording/languages';

/** Every sentence by its key: 'print.title'. */
function sentences(branch: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[above + key, value] as const]
        : [...sentences(Object(value), `${above}${key}.`)],
    ),
  );
}

/** The names of what is filled in: those behind a brace that opens an argument. */
const filledIn = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

const english = sentences(en.strings);
/** All that a printed program says: none of it may fall back to English. */
const printed = [...english.keys()].filter((key) => /^(print|dose|ceiling)\./.test(key));

describe.each([
  ['ar', ar],
  ['de', de],
  ['es', es],
  ['fr', fr],
] as const)('%s', (code, { strings, meta }) => {
  const own = sentences(strings);

  it('has no sentence that English has not', () => {
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('fills in what English fills in', () => {
    for (const [key, sentence] of own) {
      // Branches of a plural or a select hold words of their own, which look like names.
      if (/\b(plural|select)\b/.test(sentence)) continue;
      expect(filledIn(sentence), key).toEqual(filledIn(english.get(key) ?? ''));
    }
  });

  it('has every sentence of a printed program', () => {
    const also = ['figure.start', 'figure.end', 'pain.where', 'help.noNumber'];
    expect([...printed, ...also].filter((key) => !own.has(key))).toEqual([]);
  });

  it('runs as it says, and names exercises of the library with as many steps', () => {
    const language = languageOf(`${code}-XX`);
    expect([language.lang, language.dir]).toEqual([code, meta.dir]);
    expect(language.exercises.size).toBeGreaterThan(30);
    for (const [slug, { steps }] of language.exercises)
      expect(allExercises.find((one) => one.slug === slug)?.steps, slug).toHaveLength(steps.length);
  });
});

describe('a language', () => {
  it('is English where there are no sentences in it', () => {
    expect(languageOf('ja').lang).toBe('en');
    expect(languageOf('').lang).toBe('en');
    expect(spokenLanguages).toContain('ar');
  });

  it('says in English what it has no sentence for yet', () => {
    expect(languageOf('de').say('told.nothing')).toBe(languageOf('en').say('told.nothing'));
    expect(languageOf('de').say('print.title')).toBe('Ihre Übungen');
  });
});
