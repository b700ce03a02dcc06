import { z } from 'zod';
import { amountUnits, doseSides, effortScales, loadUnits } from '@/clinical/dose/dose';
import { exerciseCategories, exerciseRegions, kneePositions } from '@/clinical/library/exercise';
import { licences } from '@/clinical/library/rights';
import { exerciseOrders } from '@/clinical/library/search';
import { id } from '@/lib/shape';
import { type PartName, showNames } from './types';

const words = z.array(z.string());
const range = z.object({ min: z.number(), max: z.number() });

const libraryDose = z.object({
  side: z.enum([...doseSides, 'affected']),
  sets: range,
  amount: range.extend({ unit: z.enum(amountUnits) }).nullable(),
  toFatigue: z.boolean(),
  holdSeconds: z.number().nullable(),
  restSeconds: z.number().nullable(),
  tempo: z.string().nullable(),
  load: z.object({ value: z.number().nullable(), unit: z.enum(loadUnits) }).nullable(),
  effort: z.object({ scale: z.enum(effortScales), target: z.number() }).nullable(),
  timesPerDay: z.number(),
  daysPerWeek: z.number().nullable(),
  everyNDays: z.number().nullable(),
  asNeeded: z.boolean(),
  note: z.string().nullable(),
  source: z.string(),
});

export const librarySource = z.object({
  authors: z.string().nullable(),
  year: z.number().nullable(),
  title: z.exactOptional(z.string().nullable()),
  journal: z.exactOptional(z.string()),
  doi: z.exactOptional(z.string()),
  pmid: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  certainty: z.enum(['read', 'secondary', 'to-verify', 'product-default', 'convention', 'none']),
});

const rights = z.object({ author: z.string(), licence: z.enum(licences) });

/**
 * An exercise as the store holds it: a version of the shared library, or the snapshot in a program. The lists of
 * codes grow with time, so codes are read as plain words here.
 */
export const storedExercise = z.object({
  slug: z.string(),
  name: z.string(),
  aliases: words,
  category: z.enum(exerciseCategories),
  region: z.enum(exerciseRegions),
  level: z.number(),
  /** Its place among easier and harder ones; null for a clinic’s own. */
  family: z.string().nullable(),
  step: z.number().nullable(),
  targetMuscles: words,
  secondaryMuscles: words,
  kneePosition: z.enum(kneePositions),
  equipment: z.object({ anyOf: z.array(words), optional: words }),
  position: z.string(),
  steps: words,
  cues: words,
  commonFaults: words,
  defaultDose: libraryDose,
  precautions: words,
  avoidWith: z.array(z.object({ finding: z.string(), level: z.enum(['block', 'warn']) })),
  tags: words,
  addresses: words,
  sources: z.array(librarySource),
  basis: z.enum(['source', 'general-practice']),
  /** Of a clinic’s own exercise only. */
  rights: z.exactOptional(rights),
  media: z.exactOptional(z.array(rights.extend({ id, mediaType: z.string(), words: z.string() }))),
});

export type StoredExercise = z.output<typeof storedExercise>;

/** With the version by which a program names it. */
export type LibraryExercise = StoredExercise & { readonly version: number };

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const asList = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Some values of one part of the address; what cannot be a value is left out. */
const several = z.preprocess(
  asList,
  z.array(z.string().trim().min(1).max(100).catch('')).transform((list) => list.filter(Boolean).slice(0, 50)),
);

/** The address of the library page: what is no filter does not narrow. */
export const libraryQuery = z
  .object({
    q: z.preprocess(first, z.string().trim().max(100).catch('').default('')),
    show: z.preprocess(first, z.enum(showNames).catch('all').default('all')),
    sort: z.preprocess(first, z.enum(exerciseOrders).catch('fit').default('fit')),
    view: z.preprocess(first, z.enum(['grid', 'list']).catch('grid').default('grid')),
    page: z.preprocess(first, z.coerce.number().int().min(1).catch(1).default(1)),
    ...partShapes(),
  })
  .transform(({ q, show, sort, view, page, ...parts }) => ({ page, filter: { q, show, sort, view, parts } }));

function partShapes() {
  return {
    muscle: several,
    also: several,
    knee: several,
    kind: several,
    finding: several,
    kit: several,
    position: several,
    region: several,
    level: several,
  } satisfies Record<PartName, typeof several>;
}

export const favouriteInput = z.object({ slug: z.string().min(1).max(100), marked: z.enum(['yes', 'no']) });
