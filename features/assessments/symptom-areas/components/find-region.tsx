'use client';

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { BodySide } from '@/clinical/battery/rule';
import fieldStyles from '@/components/form/field.module.css';
import { useEditor } from '../../client/editor';
import { type AreaPlace, placesInWords } from '../format';
import styles from './areas.module.css';

/** Adds a place by its words, side first: “left gluteus medius”. Needs script; the list below does not. */
export function FindRegion({ first, onAdd }: { first: BodySide | null; onAdd: (place: AreaPlace) => void }) {
  const { running } = useEditor();
  const id = useId();
  const [unknown, setUnknown] = useState('');
  const places = useMemo(() => placesInWords(first), [first]);
  if (!running) return null;

  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const typed = event.currentTarget.value.trim();
    const place = placeNamed(places, typed);
    setUnknown(place || typed === '' ? '' : typed);
    if (!place) return;
    onAdd(place);
    event.currentTarget.value = '';
  };
  return (
    <div className={styles.find}>
      <label htmlFor={id}>Find or add a region</label>
      <input
        id={id}
        type="search"
        list={`${id}-all`}
        className={fieldStyles.control}
        placeholder="left soleus…"
        aria-describedby={`${id}-help`}
        aria-invalid={unknown !== '' || undefined}
        onKeyDown={enter}
      />
      <p id={`${id}-help`} role="status" className={styles.help}>
        {unknown === ''
          ? 'Side and name, then Enter.'
          : `“${unknown}” is more than one place, or none: begin with left or right, and choose from the list.`}
      </p>
      <datalist id={`${id}-all`}>
        {[...places.keys()].map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
    </div>
  );
}

/** The place of exactly these words, or the only one that has all of them; null when that is not one. */
function placeNamed(places: ReadonlyMap<string, AreaPlace>, typed: string): AreaPlace | null {
  const said = typed.toLowerCase();
  const exact = [...places].find(([words]) => words.toLowerCase() === said);
  if (exact) return exact[1];
  const parts = said.split(/\s+/).filter(Boolean);
  const found = [...places].filter(([words]) => parts.every((part) => words.toLowerCase().includes(part)));
  const [only] = found;
  return parts.length > 0 && found.length === 1 && only ? only[1] : null;
}
