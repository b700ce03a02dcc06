'use client';

import { memo } from 'react';
import { symptomRegions } from '@/clinical/anatomy/regions.data';
import { dayName } from '@/clinical/time/day-words';
import { ChoiceRow, ScoreScale } from '@/components/form/choices';
import { Select } from '@/components/form/inputs';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { DEPTHS, QUALITIES, type SymptomArea } from '../../types';
import {
  type AreaPlace,
  DEPTH_WORDS,
  feltInShort,
  hasSide,
  placeInWords,
  placeOfRow,
  QUALITY_WORDS,
  regionName,
} from '../format';
import styles from './areas.module.css';

const REGIONS = symptomRegions.map(({ code, name, group }) => ({ value: code, label: `${group}: ${name}` }));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'middle', label: 'middle' },
] as const;
const QUALITY_CHOICES = QUALITIES.map((value) => ({ value, label: QUALITY_WORDS[value] }));
const DEPTH_CHOICES = DEPTHS.map((value) => ({ value, label: DEPTH_WORDS[value] }));

/** What a place was at the episode's last visit. */
export type EarlierArea = { readonly examinedOn: string; readonly area: SymptomArea };

/** One place: where, what it was, what it is today. A place of an earlier visit waits until something is asked. */
export function AreaRow({ id, earlier }: { id: string; earlier: EarlierArea | null }) {
  const { start, errors } = useEditor();
  const row = `area.${id}`;
  const place = placeOfRow(id, {
    region: start[`${row}.region`] ?? '',
    side: start[`${row}.side`] ?? '',
  });
  const wrong = errors[`${row}.region`] ?? errors[`${row}.side`];
  if (!place || !hasSide(place.regionCode, place.side) || (wrong && !earlier)) {
    return (
      <div className={styles.open}>
        <AreaFields row={row} />
        <RemoveRow row={row} what="this area" />
      </div>
    );
  }
  const spoken = placeInWords(place);
  const isMarked = `${row}.region` in start;
  return (
    <fieldset className={styles.row}>
      <legend className="sr-only">Area, {spoken}</legend>
      {isMarked ? <PlaceFields row={row} place={place} /> : null}
      <div className={styles.place}>
        <span className={sections.named}>
          <SideBadge side={place.side} />
          <b>{regionName(place.regionCode)}</b>
        </span>
        {earlier ? (
          <small>
            {dayName(earlier.examinedOn)}: {feltInShort(earlier.area)}
          </small>
        ) : null}
      </div>
      <Told row={row} of={spoken} />
      <span className={styles.remove}>{isMarked ? <RemoveRow row={row} what={spoken} /> : null}</span>
    </fieldset>
  );
}

function PlaceFields({ row, place }: { row: string; place: AreaPlace }) {
  return (
    <>
      <input type="hidden" name={`${row}.region`} value={place.regionCode} />
      <input type="hidden" name={`${row}.side`} value={place.side} />
    </>
  );
}

/** The same by list and choices alone. */
export const AreaFields = memo(function AreaFields({ row }: { row: string }) {
  const { start, errors } = useEditor();
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  return (
    <div className={sections.fields}>
      <Select label="Region" {...given('region')} choices={REGIONS} blank="Choose a region" />
      <ChoiceRow label="Side" clearable {...given('side')} choices={SIDES} />
      <Told row={row} of="this area" labelled />
    </div>
  );
});

const Told = memo(function Told({
  row,
  of,
  labelled = false,
}: {
  row: string;
  of: string;
  labelled?: boolean;
}) {
  const { start, errors } = useEditor();
  const given = (part: string, label: string) => ({
    label: labelled ? label : `${label}, ${of}`,
    labelHidden: !labelled,
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  return (
    <>
      <Select {...given('quality', 'Quality')} choices={QUALITY_CHOICES} blank="quality not asked" />
      <Select {...given('depth', 'Depth')} choices={DEPTH_CHOICES} blank="depth not asked" />
      <ScoreScale {...given('intensity', 'Intensity, 0 to 10')} />
    </>
  );
});
