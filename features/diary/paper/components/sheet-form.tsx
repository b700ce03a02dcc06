'use client';

import { type FocusEvent, type KeyboardEvent, useActionState, useEffect, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { Kbd } from '@/components/ui/kbd';
import { untouched } from '@/lib/form-state';
import { keySheet } from '../actions';
import { fieldAfter, fieldFrom, isScore, sheetKey } from '../client/sheet-keys';
import { cellName, outcomeSigns, painName } from '../format';
import type { Sheet, SheetState } from '../types';
import styles from './sheet.module.css';
import { SheetTable } from './sheet-table';

const START: SheetState = { ...untouched, said: null };

/** The grid of one sheet. Its fields are a plain form; keys only move among them and fill them. */
export function SheetForm({
  patientId,
  programId,
  sheet,
}: {
  patientId: string;
  programId: string;
  sheet: Sheet;
}) {
  const [state, act, pending] = useActionState(keySheet, START);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const open = [...(form.current?.querySelectorAll<HTMLInputElement>('input[data-asked]') ?? [])];
    (open.find((field) => field.value === '') ?? open[0])?.focus();
  }, []);

  const judge = (field: HTMLInputElement) => {
    if (field.dataset.kind !== 'pain') return;
    const { name, value } = field;
    setWrong(({ [name]: _, ...rest }) =>
      isScore(value) ? rest : { ...rest, [name]: `${value} is not on the scale: 0 to 10` },
    );
  };
  const onKeyDown = (press: KeyboardEvent<HTMLFormElement>) => {
    const field = press.target;
    if (!(field instanceof HTMLInputElement) || field.dataset.row === undefined) return;
    const asked = sheetKey(press, {
      kind: field.dataset.kind === 'pain' ? 'pain' : 'tick',
      text: field.value,
      selected: field.selectionStart !== field.selectionEnd,
    });
    if (asked === null) return;
    press.preventDefault();
    switch (asked.kind) {
      case 'move':
        // Past the end of a row its next one begins, as with a tick.
        (fieldFrom(field, asked) ?? (asked.across === 1 ? fieldAfter(field) : null))?.focus();
        return;
      case 'put':
        field.value = asked.text;
        judge(field);
        if (asked.goesOn) fieldAfter(field)?.focus();
        return;
      case 'fill':
        fillRow(field);
        return;
      case 'save':
        if (!pending) form.current?.requestSubmit();
    }
  };
  const onFocus = ({ target }: FocusEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.dataset.row !== undefined) target.select();
  };

  const faults: Record<string, readonly string[] | undefined> = {
    ...Object.fromEntries(Object.entries(wrong).map(([name, why]) => [name, [why]])),
    ...state.fields,
  };
  return (
    <form
      ref={form}
      action={act}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onInput={({ target }) => (target instanceof HTMLInputElement ? judge(target) : undefined)}
      autoComplete="off"
      className={styles.form}
    >
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="programId" value={programId} />
      <input type="hidden" name="from" value={sheet.from} />
      <ErrorSummary
        title="Not saved yet. Put these right:"
        errors={state.refusal === 'invalid' ? state.fields : undefined}
        labels={labelsOf(sheet)}
      />
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        saved={state.said ? <Said said={state.said} /> : undefined}
      />
      <Legend />
      <SheetTable key={state.attempt} sheet={sheet} values={state.values} faults={faults} />
      <p className={styles.save}>
        <SubmitButton>Save the sheet</SubmitButton> <Kbd>Enter</Kbd>
      </p>
    </form>
  );
}

/** Ticks the rest of a row, where something was asked and nothing stands; whatever stands stays. */
function fillRow(field: HTMLInputElement): void {
  const row = field.closest('tr')?.querySelectorAll<HTMLInputElement>('input[data-asked][data-kind="tick"]');
  for (const one of row ?? [])
    if (Number(one.dataset.column) >= Number(field.dataset.column) && one.value === '')
      one.value = outcomeSigns.done;
  const last = [...(row ?? [])].at(-1) ?? field;
  (fieldAfter(last) ?? last).focus();
}

function labelsOf({ sessions, pain }: Sheet): Record<string, string> {
  const cells = sessions.flatMap((row) =>
    row.cells.flatMap(({ field, on }) => (field === null ? [] : [[field, cellName(row, on)]])),
  );
  const scores = pain.flatMap(({ field, on }) => (field === null ? [] : [[field, painName(on)]]));
  return Object.fromEntries([...cells, ...scores]);
}

function Said({ said: { saved, kept } }: { said: NonNullable<SheetState['said']> }) {
  return (
    <>
      {saved}
      {kept.map((sentence) => (
        <span key={sentence} className={styles.kept}>
          {sentence}
        </span>
      ))}
    </>
  );
}

const KEYS = [
  ['D', '✓ done'],
  ['P', '½ in part'],
  ['N', '✗ not done'],
  ['A', 'the rest of the row done'],
  ['0–10', 'pain'],
  ['⌫', 'blank: not known'],
] as const;

/** The keys, and what the shades mean. */
function Legend() {
  return (
    <p className={styles.legend}>
      {KEYS.map(([key, words]) => (
        <span key={key}>
          <kbd className={styles.key}>{key}</kbd> {words}
        </span>
      ))}
      <span>arrows move</span>
      <span>
        <i className={styles.sampleOnline} /> logged online, stands
      </span>
      <span>
        <i className={styles.sampleRest} /> day off
      </span>
      <span>
        <i className={styles.sampleNone} /> not prescribed
      </span>
    </p>
  );
}
