import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { overlayAreas, overlayPins } from '@/clinical/anatomy/overlay';
import { allTests } from '@/clinical/battery/all-tests';
import type { RuleContext, TestResult } from '@/clinical/battery/rule';
import { storedFlagWords } from '@/clinical/triage/flag-words';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { raisedByScreen } from '@/clinical/triage/raise';
import { ELSEWHERE } from '@/features/assessments/battery-tests/format';
import { findingRows } from '@/features/assessments/battery-tests/rows/format';
import type { TestEntry } from '@/features/assessments/battery-tests/types';
import { CompareTable } from '@/features/assessments/compare/components/compare-table';
import { compareResults, lineAsText } from '@/features/assessments/compare/format';
import { compareGait, comparePins } from '@/features/assessments/compare/observed/format';
import {
  areasOnTwoDates,
  pinsOnTwoDates,
  turnedFindings,
} from '@/features/assessments/compare/places/format';
import { Content } from '@/features/assessments/components/content';
import { patternOf } from '@/features/assessments/pattern/format';
import { findingInWords, proposalsOf } from '@/features/assessments/raised/format';
import { ReportSheet } from '@/features/assessments/reading/components/report-sheet';
import { letterOf, soapOf } from '@/features/assessments/reading/format';
import type { Visit } from '@/features/assessments/reading/types';
import { signInWords, signsOf } from '@/features/assessments/signs/format';
import { pairRows } from '@/features/assessments/stretch-pair/format';
import type { NamedPin } from '@/features/assessments/trigger-points/types';
import type { Draft } from '@/features/assessments/types';
import { flagLine } from '@/features/review/flags/format';
import { resultOfTest } from '../clinical/shorthand-entries';
import { anyDraft } from './any-draft';

// Guarantee: a patient who is mirrored reads mirrored, word for word, wherever an examination is read, printed, sent
// or compared: nothing keeps a side of its own, and nothing loses one.

type Sided = 'left' | 'right';
const other = <Side extends string>(side: Side): Side | Sided =>
  side === 'left' ? 'right' : side === 'right' ? 'left' : side;

const mirroredResult = ({ left, right, none }: TestResult): TestResult => ({
  ...(right ? { left: right } : {}),
  ...(left ? { right: left } : {}),
  ...(none ? { none } : {}),
});

/** The same examination of the same patient in a mirror. */
const mirrored = (draft: Draft): Draft => ({
  ...draft,
  flags: draft.flags.map((one) => ({ ...one, side: other(one.side) })),
  areas: draft.areas.map((one) => ({ ...one, side: other(one.side) })),
  pair: { left: draft.pair.right, right: draft.pair.left },
  tests: draft.tests.map((one) => ({ ...one, result: mirroredResult(one.result) })),
  pins: draft.pins.map((pin) => ({
    ...pin,
    place: pin.place && { ...pin.place, side: other(pin.place.side) },
  })),
  gait: draft.gait.map((note) => ({
    ...note,
    stanceLimb: other(note.stanceLimb),
    symptomSide: note.symptomSide && other(note.symptomSide),
  })),
  recordings: draft.recordings.map((one) => ({
    ...one,
    cameraPlane: one.cameraPlane && other(one.cameraPlane),
  })),
  treatments: draft.treatments.map((one) => ({ ...one, side: other(one.side) })),
});

const oneTest: fc.Arbitrary<TestEntry> = fc
  .constantFrom(...allTests.filter((one) => !ELSEWHERE[one.code]))
  .chain((of) =>
    resultOfTest(of).map((result) => ({ code: of.code, required: false, retest: false, result })),
  );
const examined = fc
  .record({
    draft: anyDraft,
    tests: fc.uniqueArray(oneTest, { selector: (one) => one.code, maxLength: 4 }),
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  })
  .map(({ draft, tests, side }) => ({ draft: { ...draft, tests }, side }));

type Examined = { readonly draft: Draft; readonly side: Sided | 'both' };
const turned = ({ draft, side }: Examined): Examined => ({ draft: mirrored(draft), side: other(side) });

const context: RuleContext = { age: 31 };
const DAY = new Date('2026-02-28T09:00:00Z');
const namedPins = (draft: Draft): NamedPin[] =>
  draft.pins.flatMap(({ place, ...pin }) => (place ? [{ ...place, ...pin }] : []));

/** Everything that the reading pages are made from. */
function visitOf({ draft, side }: Examined): Visit {
  const pins = namedPins(draft);
  const raised = proposalsOf(draft, pins, context);
  const openFlags = openFlagsOf(
    raisedByScreen(draft.flags).map(({ region, ...one }) => ({ ...one, regionCode: region })),
  );
  const rows = [...pairRows(draft.pair), ...findingRows(draft.tests)];
  return {
    episode: { complaint: 'Ache', side, startedOn: '2026-01-05' },
    draft,
    pins,
    goals: [],
    kept: raised,
    openFlags,
    pattern: patternOf({
      draft,
      pins,
      context,
      episodeSide: side,
      openFlags: openFlags.map(({ row }) => row.code),
      kept: null,
    }),
    signs: signsOf(rows, draft, context).map(signInWords),
    context,
    since: null,
  };
}

/** Every piece of text that a page says, to the eye or to a screen reader, with its side turned round if asked. */
function spoken(markup: string, turn: boolean): string[] {
  const read = [
    markup.replaceAll(/<[^>]*>/g, '\n'),
    ...[...markup.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, said]) => said),
  ];
  return wordsOf(read.join('\n'), turn);
}

const SWAP: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
  L: 'R',
  R: 'L',
};

const BEFORE_A_SIDE = /, (?=(?:left|right|lateral|medial) )/;

/** Clauses in one order: a report tells left before right, so their places change with the sides. */
const wordsOf = (text: string, turn: boolean): string[] =>
  (turn ? text.replaceAll(/\b(?:[Ll]eft|[Rr]ight)\b|^[LR]$/gm, (side) => SWAP[side] ?? side) : text)
    .toLowerCase()
    .replaceAll(/right (and|to) left/g, 'left $1 right')
    .split(/[\n;:]\s*|[.!?…](?:\s|$)|point toward |symmetry |(?<=%) \(| of the picture|(?<=left|right) and /)
    .flatMap((part) => (/^(?:left|right|lateral|medial) /.test(part) ? part.split(BEFORE_A_SIDE) : [part]))
    .map((part) => part.replaceAll(/[.!?…,)\s]+$|^ *[(,]/g, '').trim())
    .filter((part) => part !== '')
    // How the drawing lies is no side of the patient’s.
    .filter((part) => !/^the patient’s (?:left|right) is on the (?:left|right)$/.test(part))
    .sort();

const signedPage = (visit: Visit) =>
  renderToStaticMarkup(
    <Content
      draft={visit.draft}
      pins={visit.pins}
      goals={[]}
      earlierRuns={[]}
      context={context}
      measures={null}
      stills={[]}
      base="/a"
      pattern={visit.pattern}
    />,
  );

const printed = (visit: Visit) =>
  renderToStaticMarkup(
    <ReportSheet
      of={{
        clinicName: 'North',
        patient: { fullName: 'Ann', bornOn: '1990-01-01' },
        number: 1,
        authorName: 'T. Hand',
        signedAt: DAY,
        timeZone: 'UTC',
        visit,
        soap: soapOf(visit),
        stills: [],
        addenda: [],
        sinceSigned: [],
      }}
    />,
  );

const letter = (visit: Visit) =>
  letterOf(soapOf(visit), {
    patient: 'Ann',
    author: 'T. Hand',
    clinic: 'North',
    since: [],
  })
    .map(({ first }) => first)
    .join('\n');

const flags = (visit: Visit) =>
  visit.openFlags
    .flatMap((flag, at) => {
      const stored = {
        ...flag,
        id: String(at),
        flagCode: flag.row.code,
        regionCode: flag.region,
        source: 'screen' as const,
        sourceCode: null,
        raisedAt: DAY,
        raisedByName: 'T. Hand',
        version: 1,
      };
      const { label, blocks, warns } = flagLine(stored, { today: '2026-02-28', timeZone: 'UTC' });
      return [label, ...blocks, ...warns, storedFlagWords(stored)];
    })
    .join('\n');

const same = (page: (visit: Visit) => string, read = spoken) =>
  fc.assert(
    fc.property(examined, (one) => {
      const [here, there] = [page(visitOf(one)), page(visitOf(turned(one)))];
      expect(read(there, true)).toEqual(read(here, false));
    }),
    { numRuns: 50 },
  );

describe('of a mirrored patient, mirrored word for word, reads', () => {
  test('the page of the examination, its drawings too', () => same(signedPage));
  test('the printed report, its drawings too', () => same(printed));
  test('the referral letter', () => same(letter, wordsOf));
  test('every open red flag, with what it holds', () => same(flags, wordsOf));

  test('the comparison of two dates, as a page and as text', () => {
    const compared = (before: Examined, after: Examined) => {
      const [earlier, later] = [before, after].map((one) => {
        const visit = visitOf(one);
        return {
          ...visit,
          results: [...pairRows(one.draft.pair), ...findingRows(one.draft.tests)],
          findings: visit.kept.map((found) => ({ ...found, words: findingInWords(found) })),
        };
      });
      if (!earlier || !later) return '';
      const lines = [
        ...compareResults(earlier.results, later.results, context),
        ...comparePins(earlier.pins, later.pins, context),
        ...compareGait(earlier.draft.gait, later.draft.gait),
      ];
      const { fresh, gone, open } = turnedFindings(earlier, later);
      return [
        renderToStaticMarkup(<CompareTable lines={lines} earlierOn="2026-02-01" laterOn="2026-02-28" />),
        ...lines.map(lineAsText),
        ...[...fresh, ...gone, ...open].map(({ side, words, note }) => `${side}\n${words}\n${note}`),
        ...areasOnTwoDates(overlayAreas(earlier.draft.areas, later.draft.areas)).map((one) =>
          [one.side, one.code, one.change, one.was, one.is].join('\n'),
        ),
        ...pinsOnTwoDates(overlayPins(earlier.pins, later.pins)).map((one) =>
          [one.side, one.name, one.change, one.was, one.is].join('\n'),
        ),
      ].join('\n');
    };
    fc.assert(
      fc.property(examined, examined, (before, after) => {
        const [here, there] = [compared(before, after), compared(turned(before), turned(after))];
        expect(spoken(there, true)).toEqual(spoken(here, false));
      }),
      { numRuns: 50 },
    );
  });
});
