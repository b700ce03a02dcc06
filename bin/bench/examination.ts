import { allTests } from '@/clinical/battery/all-tests';
import { parseShorthand, shorthandBook } from '@/clinical/battery/shorthand';

/** One thing that hands do at the keyboard: a key or a chord, or words that are typed. */
export type Stroke = { readonly press: string } | { readonly type: string };

const line = (type: string): Stroke[] => [{ type }, { press: 'Enter' }];

/**
 * A complete initial calf examination at the keyboard, on an open draft: 30 findings, 3 trigger points, 4 gait notes
 * and the body map. The end-to-end test of the same name types it into the product and counts what was kept.
 */
export const calfExamination: readonly Stroke[] = [
  { press: ':' },
  // Standing.
  ...line('cspair L1/3 known R0/0; wbls L33 R35; ktw L8.5 R11'),
  // On the couch.
  ...line(
    'silf L-2/12 R4/14; thomp L- R-; rpf0 L1 R0; rpf90 L3 known R0; achpal L0/0 R0/0; calfpal L4//3 known R0//0',
  ),
  // To the end of their strength.
  ...line('slhr flat60 L18 fatigue R30 height; slhrb L14 fatigue R26 fatigue'),
  ...line('soltrp1 L active 7; soltrp2 L latent 4; gastrp1 L no-band 3'),
  ...line('drop R2 run; drop L0; overstride L1; foot-strike L rear'),
  ...line('area L soleus-central ache 4'),
];

/** Every key or chord that is no text counts one, and so does every typed word: a name, a side with its value, an answer. */
export function interactionsOf(strokes: readonly Stroke[]): number {
  return strokes.reduce(
    (count, stroke) =>
      count + ('press' in stroke ? 1 : stroke.type.split(/[\s;]+/).filter((word) => word !== '').length),
    0,
  );
}

export type Recorded = { findings: number; points: number; gait: number; areas: number };

/** What the strokes record, as the shorthand reads them: a finding is one test, one side, one method. */
export function recordedBy(strokes: readonly Stroke[]): Recorded {
  const book = shorthandBook(allTests);
  const recorded: Recorded = { findings: 0, points: 0, gait: 0, areas: 0 };
  for (const stroke of strokes) {
    for (const { entry, text } of 'type' in stroke ? parseShorthand(stroke.type, book) : []) {
      if (!entry) throw new Error(`Not understood: ${text}`);
      if (entry.kind === 'point') recorded.points += 1;
      else if (entry.kind === 'gait') recorded.gait += 1;
      else if (entry.kind === 'area') recorded.areas += 1;
      else
        for (const side of Object.values(entry.result))
          recorded.findings += Object.keys(side?.values ?? {}).length;
    }
  }
  return recorded;
}

/** Interactions for each thing recorded. */
export function interactionsPerFinding(strokes: readonly Stroke[]): number {
  const { findings, points, gait, areas } = recordedBy(strokes);
  return interactionsOf(strokes) / (findings + points + gait + areas);
}
