import { memo } from 'react';
import { fieldId } from '@/components/form/field-id';
import { cx } from '@/components/ui/cx';
import { SideBadge } from '@/components/ui/side-badge';
import type { FormState } from '@/lib/form-state';
import { cellName, knownField, outcomeSigns, outcomeWords, painName, sourceWords } from '../format';
import type { PainCell, SessionCell, SessionRow, Sheet } from '../types';
import styles from './sheet.module.css';

type Values = FormState['values'];
type Faults = Readonly<Record<string, readonly string[] | undefined>>;

const given = (values: Values, field: string, otherwise: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : otherwise;
};

/** A row for each session, then pain; a column for each day. */
export const SheetTable = memo(function SheetTable({
  sheet: { days, sessions, pain },
  values,
  faults,
}: {
  sheet: Sheet;
  values: Values;
  faults: Faults;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.box} aria-label="Sheet" tabIndex={0}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            {days.map((day) => (
              <th key={day.on} scope="col" className={cx(day.closed && styles.closed)}>
                {day.weekday} <b>{day.date}</b>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((row, at) => (
            <Row key={row.key} row={row} at={at} values={values} faults={faults} />
          ))}
          <tr className={styles.painRow}>
            <th scope="row">
              Pain, worst of the day <small>0 to 10</small>
            </th>
            {pain.map((cell, column) => (
              <Pain
                key={cell.on}
                cell={cell}
                place={{ row: sessions.length, column }}
                values={values}
                faults={faults}
              />
            ))}
          </tr>
          <FaultRow
            fields={pain.map((cell) => ({ field: cell.field, name: painName(cell.on) }))}
            faults={faults}
          />
        </tbody>
      </table>
    </section>
  );
});

function Row({ row, at, values, faults }: { row: SessionRow; at: number; values: Values; faults: Faults }) {
  const isOff = row.cells.every(({ field }) => field === null);
  return (
    <>
      <tr className={cx(isOff && styles.off)}>
        <th scope="row">
          <SideBadge side={row.side} /> {row.name}{' '}
          {row.slots > 1 ? (
            <small>
              {row.slot} of {row.slots}
            </small>
          ) : null}
          {isOff ? <small>not prescribed on these days</small> : null}
        </th>
        {row.cells.map((cell, column) => (
          <Tick
            key={cell.on}
            cell={cell}
            label={cellName(row, cell.on)}
            place={{ row: at, column }}
            values={values}
            faults={faults}
          />
        ))}
      </tr>
      <FaultRow
        fields={row.cells.map(({ field, on }) => ({ field, name: cellName(row, on) }))}
        faults={faults}
      />
    </>
  );
}

type Place = { readonly row: number; readonly column: number };

function Tick({
  cell: { field, asked, told },
  label,
  place,
  values,
  faults,
}: {
  cell: SessionCell;
  label: string;
  place: Place;
  values: Values;
  faults: Faults;
}) {
  if (told && told.source !== 'paper')
    return (
      <td className={styles.online} data-row={place.row}>
        <span role="img" aria-label={`${outcomeWords[told.outcome]}, ${sourceWords[told.source]}`}>
          {outcomeSigns[told.outcome]}
        </span>
      </td>
    );
  if (field === null) return <td className={styles.none} data-row={place.row} />;
  return (
    <td className={cx(!asked && styles.rest)}>
      <input
        type="text"
        maxLength={1}
        data-kind="tick"
        data-asked={asked || undefined}
        {...fieldOf(field, label, place, faults)}
        defaultValue={given(values, field, told ? outcomeSigns[told.outcome] : '')}
      />
      {told ? <input type="hidden" name={knownField(field)} value={told.id} /> : null}
    </td>
  );
}

function Pain({
  cell: { on, field, others, paper },
  place,
  values,
  faults,
}: {
  cell: PainCell;
  place: Place;
  values: Values;
  faults: Faults;
}) {
  const said = others.length === 0 ? '' : `online ${others.join(', ')}`;
  if (field === null) return <td className={styles.none} data-row={place.row} />;
  return (
    <td>
      <input
        type="text"
        inputMode="numeric"
        maxLength={2}
        data-kind="pain"
        data-asked
        {...fieldOf(field, said ? `${painName(on)}, ${said}` : painName(on), place, faults)}
        defaultValue={given(values, field, paper ? String(paper.score) : '')}
      />
      {paper ? <input type="hidden" name={knownField(field)} value={paper.id} /> : null}
      {said ? <small aria-hidden="true">{said}</small> : null}
    </td>
  );
}

function fieldOf(field: string, label: string, { row, column }: Place, faults: Faults) {
  const id = fieldId({ name: field });
  const wrong = Boolean(faults[field]?.length);
  return {
    id,
    name: field,
    'aria-label': label,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? `${id}-error` : undefined,
    'data-row': row,
    'data-column': column,
    className: styles.cell,
  };
}

/** What is wrong in the row above, each with its cell. */
function FaultRow({
  fields,
  faults,
}: {
  fields: ReadonlyArray<{ field: string | null; name: string }>;
  faults: Faults;
}) {
  const wrong = fields.flatMap(({ field, name }) => {
    const why = field === null ? undefined : faults[field];
    return field !== null && why?.length ? [{ id: fieldId({ name: field }), name, why: why.join(' ') }] : [];
  });
  if (wrong.length === 0) return null;
  return (
    <tr>
      <td colSpan={15} className={styles.faults}>
        {wrong.map(({ id, name, why }) => (
          <p key={id} id={`${id}-error`} role="alert">
            <label htmlFor={id}>{name}</label>: {why}
          </p>
        ))}
      </td>
    </tr>
  );
}
