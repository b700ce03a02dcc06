'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { doseInPatientWords, weekdayNamesIn } from '@/components/patient-dose/patient-dose';
import { currentViewer } from '@/features/session/viewer';
import { formValues } from '@/lib/form-state';
import { mayPrescribe } from '../../policy';
import { cardsOf } from '../cards/loaders';
import { one, readDose, readDraft } from '../format';
import type { PreviewRow } from '../types';

/** The program of the form as its patient will read it, exercise by exercise. Null for who may not prescribe. */
export async function previewProgram(form: FormData): Promise<{ rows: PreviewRow[] } | null> {
  const viewer = await currentViewer();
  if (!viewer || !mayPrescribe(viewer.role)) return null;
  const values = formValues(form);
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const words = { say, weekdayNames: weekdayNamesIn(locale), therapist: viewer.displayName };
  const phase = one(values, 'currentPhase') || '1';
  const draft = readDraft(values).filter((item) => (item.phase || '1') === phase);
  const cards = await cardsOf(viewer, [...new Set(draft.map((item) => item.slug))], null);
  const rows = draft.flatMap((item): PreviewRow[] => {
    const { dose } = readDose(item);
    const name = cards.find((card) => card.slug === item.slug)?.name;
    if (!dose || !name) return [];
    const said = doseInPatientWords(dose, words);
    return [
      {
        key: item.key,
        name,
        side: dose.side,
        sideWord: say('dose.sideShort', { side: dose.side }),
        work: said.work,
        lines: [said.schedule, ...said.details, ...said.ceilings],
        note: dose.note,
      },
    ];
  });
  return { rows };
}
