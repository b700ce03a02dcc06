'use client';

import { useEffect, useRef, useState } from 'react';
import { describedPoints } from '@/clinical/anatomy/trigger-points.data';
import { numberOf } from '@/clinical/battery/compare';
import type { ShorthandPart } from '@/clinical/battery/shorthand-entry';
import type { BatteryTest } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { newId } from '@/lib/id';
import { resultIn, sidesOf, wholeResult } from '../../battery-tests/format';
import type { EarlierTests } from '../../battery-tests/types';
import { useEditor, useLive } from '../../client/editor';
import { pairedInputOf } from '../../stretch-pair/format';
import type { Values } from '../../types';
import type { Ground } from '../format';
import { useReader } from './reader';

type Step = { readonly line: string; readonly before: Values; readonly filled: Values };

/** Goes to the command line from anywhere but a field that is written in. */
function useReachByKey(field: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if ((event.key !== ':' && event.key !== ';') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && isWritten(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', reach);
    return () => document.removeEventListener('keydown', reach);
  }, [field]);
}

const NOT_TEXT = ['radio', 'checkbox', 'button', 'submit', 'range'];

function isWritten(at: HTMLElement): boolean {
  if (at instanceof HTMLInputElement) return !NOT_TEXT.includes(at.type);
  return at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement || at.isContentEditable;
}

/** A line of shorthand: what it says, its way into the fields, and back. */
export function useCommand(earlier: EarlierTests, pins: Ground['pins']) {
  const { live, fill } = useEditor();
  const ofTests = useLive('test.', 'pair.');
  const reader = useReader();
  const [line, setLine] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [told, setTold] = useState('');
  const [back, setBack] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useReachByKey(field);

  const testOf = (code: string): BatteryTest | undefined => reader?.tests.find((test) => test.code === code);
  const usual = (code: string) => {
    const test = testOf(code);
    return test && usualMethod(test, ofTests, earlier);
  };
  const parts: ShorthandPart[] =
    reader && line.trim() !== '' ? reader.parseShorthand(line, reader.book, usual) : [];
  const whole = parts.length > 0 && parts.every((part) => part.entry !== null);
  const ground: Ground = { testOf, points: describedPoints, pins, newKey: newId };

  const type = (next: string) => {
    setLine(next);
    setRefused(null);
    setBack(0);
  };

  const apply = () => {
    if (!reader || !whole) return;
    const before = live.read();
    let values = before;
    let filled: Values = {};
    for (const { entry, text } of parts) {
      if (!entry) return;
      const applied = reader.fieldsOfEntry(entry, values, ground);
      if (!applied.ok) {
        setRefused(`${text}: ${applied.message}`);
        return;
      }
      filled = { ...filled, ...applied.fields };
      values = { ...values, ...applied.fields };
    }
    setSteps([...steps, { line, before, filled }]);
    fill((now) => ({ ...now, ...filled }));
    setTold(`Entered: ${line}`);
    type('');
  };

  const undo = () => {
    const last = steps.at(-1);
    if (!reader || !last) return;
    setSteps(steps.slice(0, -1));
    fill((now) => reader.takenBack(last.before, last.filled, now));
    setTold(`Taken back: ${last.line}`);
    setLine(last.line);
  };

  /** Earlier lines of this page, the last first. */
  const recall = (by: 1 | -1) => {
    const at = Math.min(Math.max(back + by, 0), steps.length);
    setBack(at);
    setLine(at === 0 ? '' : (steps[steps.length - at]?.line ?? ''));
  };

  return {
    field,
    line,
    type,
    parts,
    whole,
    refused,
    told,
    apply,
    undo,
    recall,
    testOf,
    reader,
    last: steps.at(-1)?.line,
  };
}

/** The method that is already filled in, else that of the last visit. */
function usualMethod(test: BatteryTest, live: Values, earlier: EarlierTests): string | undefined {
  const now = wholeResult(test.code, resultIn(test, live), pairedInputOf(live));
  const entry = earlier?.tests.find((one) => one.code === test.code);
  const before = earlier ? wholeResult(test.code, entry?.result ?? {}, earlier.pair) : {};
  for (const result of [now, before]) {
    const used = enteredMethods(test).filter((method) =>
      sidesOf(test).some((side) => numberOf(result[side], method.code) !== null),
    );
    const [only, other] = used;
    if (only && !other) return only.code;
  }
  return undefined;
}
