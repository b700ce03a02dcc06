'use client';

import { type ReactNode, useMemo } from 'react';
import { EditorContext, useEditor, useOwn } from '../client/editor';

/**
 * A part of the form, with the fields whose names begin with one of these for its own. What happens to other fields
 * does not draw it anew; when one of its own is filled from elsewhere, its fields are drawn with what they hold then.
 */
export function Part({ of, children }: { of: readonly string[]; children: ReactNode }) {
  const { live, change, fill, running, ...editor } = useEditor();
  const start = useOwn(editor.start, of);
  const errors = useOwn(editor.errors, of);
  const drawn = useOwn(editor.drawn, of);
  const own = useMemo(
    () => ({ start, live, errors, drawn, change, fill, running }),
    [start, live, errors, drawn, change, fill, running],
  );
  const times = Object.values(drawn).reduce((sum, one) => sum + one, 0);
  return (
    <EditorContext key={times} value={own}>
      {children}
    </EditorContext>
  );
}
