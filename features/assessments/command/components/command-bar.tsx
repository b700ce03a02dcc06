'use client';

import type { ComponentProps } from 'react';
import { once, useLoaded } from '../../client/loaded';
import type { CommandLine } from './command-line';

/** A second way to write findings, so a script of its own; the fields are there before it. */
const loadLine = once(() => import('./command-line'));

/** The line for findings in shorthand, once its script has come. */
export function CommandBar(props: ComponentProps<typeof CommandLine>) {
  const Line = useLoaded(loadLine)?.CommandLine;
  return Line ? <Line {...props} /> : null;
}
