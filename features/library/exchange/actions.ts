'use server';

import { revalidatePath } from 'next/cache';
import { addOwn, addOwnVersion, type NewOwn } from '@/db/queries/clinic-exercises';
import { addImport, findImport } from '@/db/queries/library-imports';
import type { ScopedTx } from '@/db/scope';
import { writeAction } from '@/features/session/action';
import { newId } from '@/lib/id';
import { Refused, type Result, refuse } from '@/lib/result';
import { readLibrary } from '../loaders';
import { mayKeepLibrary } from '../policy';
import { judgeRows, type Verdict } from './policy';
import { importInput, rowsOf } from './schema';
import type { ImportedRow, ImportReport } from './types';

const take = writeAction({
  verb: 'library.import',
  input: importInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { id, file }) => {
    // A repeated post of the same form has its report already.
    if (await findImport(tx, id)) return id;
    const read = rowsOf(file.bytes);
    if (typeof read === 'string') throw new Refused('invalid', { file: [read] });
    const verdicts = judgeRows(read.rows, await readLibrary(tx));
    await keep(tx, verdicts);
    const rows = verdicts.map((verdict, at): ImportedRow => {
      const { line, raw } = read.rows[at] ?? { line: 0, raw: null };
      return {
        line,
        name: typeof raw?.name === 'string' ? raw.name.slice(0, 100) : '',
        outcome: verdict.outcome,
        reasons: verdict.outcome === 'refused' ? verdict.reasons : [],
      };
    });
    const report: ImportReport = { rows, ignored: read.ignored };
    await addImport(tx, { id, fileName: file.name, report });
    return id;
  },
});

async function keep(tx: ScopedTx, verdicts: readonly Verdict[]): Promise<void> {
  const added = verdicts.flatMap((verdict): NewOwn[] =>
    verdict.outcome === 'added'
      ? [
          {
            id: newId(),
            slug: verdict.slug,
            versionId: newId(),
            content: { slug: verdict.slug, ...verdict.written },
          },
        ]
      : [],
  );
  // Somebody who took the same name meanwhile: nothing of the file is kept, and it can be sent again.
  if ((await addOwn(tx, added)).size < added.length) throw new Refused('conflict');
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'changed') continue;
    const { id, over, slug, written } = verdict;
    const content = { slug, ...written };
    if (!(await addOwnVersion(tx, { id, over, versionId: newId(), content }))) throw new Refused('conflict');
  }
}

/**
 * Takes the exercises of a file in, row by row: what cannot be read is refused with its reason, the rest is kept. A file
 * is larger than an action takes, so that it comes by app/(clinic)/library/import/file; null stands for one too large.
 */
export async function importLibrary(form: FormData | null): Promise<Result<string>> {
  const sent = form?.get('file');
  if (form === null) return refuse('invalid', { file: ['This file is larger than 25 MB: split it.'] });
  const file =
    sent instanceof File && sent.name !== ''
      ? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
      : null;
  const result = await take({ id: form.get('id'), file });
  if (result.ok) revalidatePath('/library', 'layout');
  return result;
}
