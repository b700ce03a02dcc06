'use client';

import { type ReactNode, useMemo } from 'react';
import { EditorContext, useEditor } from '../../client/editor';
import type { Values } from '../../types';

/**
 * The editor as one card needs it: only its own fields and those of the paired card live. A letter that is typed
 * elsewhere then draws no card anew.
 */
export function OwnFields({ code, children }: { code: string; children: ReactNode }) {
  const { start, live, errors, change, fill, running } = useEditor();
  const own = JSON.stringify(
    Object.entries(live).filter(([name]) => name.startsWith(`test.${code}.`) || name.startsWith('pair.')),
  );
  const editor = useMemo(
    () => ({ start, live: fieldsIn(own), errors, change, fill, running }),
    [start, own, errors, change, fill, running],
  );
  return <EditorContext value={editor}>{children}</EditorContext>;
}

function fieldsIn(own: string): Values {
  const fields: unknown = JSON.parse(own);
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(
    fields.flatMap((one: unknown) =>
      Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string'
        ? [[one[0], one[1]]]
        : [],
    ),
  );
}
