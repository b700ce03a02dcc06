import 'server-only';
import { notFound } from 'next/navigation';
import { findings } from '@/clinical/battery/findings.data';
import { amountUnits, doseSides, effortScales, loadUnits } from '@/clinical/dose/dose';
import { equipment } from '@/clinical/library/equipment.data';
import {
  exerciseCategories,
  exerciseRegions,
  exerciseTags,
  kneePositions,
} from '@/clinical/library/exercise';
import { muscles } from '@/clinical/library/muscles.data';
import { postures } from '@/clinical/library/postures';
import { licences, licenceWords } from '@/clinical/library/rights';
import { withScope } from '@/db/scope';
import { currentViewer, requireViewer } from '@/features/session/viewer';
import { newId } from '@/lib/id';
import { categoryWords, kneeWords } from '../format';
import { readLibrary } from '../loaders';
import { mayKeepLibrary } from '../policy';
import { asTyped, fieldsOf, spoken } from './format';
import type { FormChoices, OwnForm } from './types';

const library = async () => {
  const viewer = await requireViewer('owner', 'therapist');
  return withScope(viewer.scope, readLibrary);
};

/** The form for a new exercise: blank, or with the words of another one to begin from. */
export async function loadNewForm(from: string | string[] | undefined): Promise<OwnForm> {
  const { bySlug, own } = await library();
  const copied = typeof from === 'string' ? (bySlug.get(from) ?? own.get(from)?.exercise) : undefined;
  const fields = copied ? fieldsOf(copied) : null;
  return {
    id: newId(),
    slug: null,
    version: null,
    copiedFrom: copied?.name ?? null,
    fields: fields ? { ...typed(fields), name: `${copied?.name ?? ''}, ours`, author: '', licence: '' } : {},
    media: [],
    mediumId: newId(),
    choices,
  };
}

/** The form for the next version of one of the clinic’s own exercises, as it stands. */
export async function loadEditForm(slug: string): Promise<OwnForm> {
  const { own } = await library();
  const known = own.get(slug);
  if (!known || known.retired) notFound();
  return {
    id: known.id,
    slug,
    version: known.version,
    copiedFrom: null,
    fields: typed(fieldsOf(known.exercise)),
    media: known.exercise.media ?? [],
    mediumId: newId(),
    choices,
  };
}

const typed = (fields: ReturnType<typeof fieldsOf>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, asTyped(value)]));

/** The version that counts now, after a conflict; null for an exercise that is not there, or for nobody. */
export async function presentVersion(id: string): Promise<number | null> {
  const viewer = await currentViewer();
  if (!viewer || !mayKeepLibrary(viewer.role)) return null;
  const { own } = await withScope(viewer.scope, readLibrary);
  return [...own.values()].find((one) => one.id === id)?.version ?? null;
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: spoken(value) }));

const choices: FormChoices = {
  category: exerciseCategories.map((value) => ({ value, label: categoryWords[value] })),
  region: same(exerciseRegions),
  knee: kneePositions.map((value) => ({ value, label: kneeWords[value] })),
  side: same([...doseSides, 'affected']),
  unit: same(amountUnits),
  load_unit: same(loadUnits),
  effort_scale: same(effortScales),
  licence: licences.map((value) => ({ value, label: licenceWords[value] })),
  tags: same(exerciseTags),
  names: {
    position: [...postures],
    muscle: muscles.map(({ name }) => name),
    kit: equipment.map(({ code }) => spoken(code)),
    finding: findings.map(({ code }) => spoken(code)),
  },
};
