'use client';

import { refusalWords } from '@/components/form/form-message';
import { Icon } from '@/components/ui/icon';
import { Strip } from '@/components/ui/strip';
import type { Phase } from '../client/autosave';
import { clockTime } from '../format';
import type { SaveState } from '../types';
import styles from './editor.module.css';
import { SECTION_NAMES } from './rail';

export type Told = { readonly tone: 'done' | 'warn' | 'plain'; readonly words: string };

/** What became of what was typed, in a few words. */
export function told(state: SaveState, phase: Phase, timeZone: string): Told {
  const faults = Object.keys(state.fields).length;
  if (phase === 'offline')
    return { tone: 'warn', words: 'No connection: kept in this browser, sent again by itself' };
  if (phase === 'failed')
    return { tone: 'warn', words: 'Not saved: kept in this browser, tried again by itself' };
  if (state.refusal === 'invalid') {
    const marked = faults === 1 ? 'the marked field' : `${faults} marked fields`;
    return { tone: 'warn', words: `Not saved: look at ${marked}` };
  }
  if (state.refusal) return { tone: 'warn', words: 'Not saved' };
  if (phase === 'saving') return { tone: 'plain', words: 'Saving…' };
  if (phase === 'typing') return { tone: 'plain', words: 'Not saved yet' };
  if (state.savedAt) return { tone: 'done', words: `Saved ${clockTime(state.savedAt, timeZone)}` };
  return { tone: 'plain', words: '' };
}

/** The same as one quiet line that a screen reader hears change. */
export function SaveLine({ told: { tone, words } }: { told: Told }) {
  return (
    <span role="status" className={tone === 'warn' ? styles.warned : styles.saved}>
      {tone === 'done' ? <Icon name="check" className={styles.check} /> : null}
      {tone === 'warn' ? <Icon name="alert" /> : null}
      {words}
    </span>
  );
}

const SECTION_WORDS: Readonly<Record<string, string>> = SECTION_NAMES;

/** A refusal of the whole save: what is true, and the ways on. Nothing that was typed is lost. */
export function SaveRefusal({ state, href }: { state: SaveState; href: string }) {
  if (state.refusal === null || state.refusal === 'invalid') return null;
  const sections = (state.fields.sections ?? []).map((section) => SECTION_WORDS[section] ?? section);
  const said = state.fields.signed?.[0] ?? state.fields.version?.[0] ?? refusalWords[state.refusal];
  return (
    <div role="alert" className={styles.refusal}>
      <Strip
        tone="warn"
        icon="alert"
        actions={
          state.refusal === 'conflict' ? (
            <a href={href} target="_blank" rel="noreferrer">
              See what is stored
            </a>
          ) : null
        }
      >
        <b>Not saved. </b>
        {said}
        {sections.length > 0 ? ` Different here and there: ${sections.join(', ')}.` : ''}
      </Strip>
    </div>
  );
}
