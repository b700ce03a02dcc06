'use client';

import { useRouter } from 'next/navigation';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Button } from '@/components/ui/button';
import { untouched } from '@/lib/form-state';
import { saveDraft } from '../actions';
import { useAutosave } from '../client/autosave';
import { EditorContext } from '../client/editor';
import { formFields, holdFocus, withoutBlankRows } from '../client/fields';
import { changedNames, createLive } from '../client/live';
import { once, useLoaded } from '../client/loaded';
import { useReconcile } from '../client/reconcile';
import { scaleByKey } from '../client/scale-keys';
import { useTyping } from '../client/typing';
import { sameContent } from '../conflict/format';
import { fieldLabels, PLACES } from '../rail/format';
import type { SaveState, Values } from '../types';
import styles from './editor.module.css';
import { Rail } from './rail';
import { SaveLine, SaveRefusal, told } from './save-line';

type Props = {
  id: string;
  patientId: string;
  /** Whose typing this browser keeps. */
  viewerId: string;
  version: number;
  values: Values;
  knownPins: readonly string[];
  timeZone: string;
  /** How the outcome measures stand, for the rail. */
  measuresNote: string;
  /** Title and facts; the state of saving stands beside it. */
  head: ReactNode;
  /** Stands below the sections. */
  command: ReactNode;
  children: ReactNode;
};

/** Seldom needed, so scripts of their own, which are there long before a second version can be. */
const loadPanel = once(() => import('../conflict/components/conflict-panel'));
const loadNotice = once(() => import('../conflict/components/brought-notice'));

/**
 * The form of a draft. Without script it is an ordinary form with a save button; with script the same fields are
 * saved quietly while they are filled in. The fields are native and keep what is typed.
 */
export function Editor({
  id,
  patientId,
  viewerId,
  version,
  values,
  knownPins,
  timeZone,
  measuresNote,
  head,
  command,
  children,
}: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const begin: SaveState = { ...untouched, version, savedAt: null };
  const [posted, action] = useActionState(saveDraft, begin);
  const typing = useTyping(viewerId, id, version, values);
  const { acknowledge, note } = typing;
  const onSaved = useCallback(
    (saved: number, sent: Values) => {
      if (form.current) acknowledge(saved, sent, formFields(form.current));
    },
    [acknowledge],
  );
  const { state, phase, typed, flush, sendOn } = useAutosave(form, posted, onSaved);
  const [start, setStart] = useState<Values>(posted.refusal ? asValues(posted.values) : values);
  const [live] = useState(() => createLive(start));
  const [running, setRunning] = useState(false);
  const [asked, setAsked] = useState(posted.refusal === 'invalid');
  const base = `/patients/${patientId}/assessments/${id}`;

  const take = useCallback(
    (now: Values) => {
      live.set(now);
      note(now);
      typed();
    },
    [live, note, typed],
  );
  const read = useCallback(() => {
    if (form.current) take(formFields(form.current));
  }, [take]);

  // Fields keep what is typed into them, so those with values from elsewhere need to be drawn anew.
  const [drawn, setDrawn] = useState<Readonly<Record<string, number>>>({});
  const afterDrawing = useRef<(() => void) | null>(null);
  const draw = useCallback(
    (next: Values, then: () => void) => {
      const back = form.current ? holdFocus(form.current) : () => undefined;
      const filled = withoutBlankRows(next);
      const stale = changedNames(form.current ? formFields(form.current) : live.read(), filled, '');
      afterDrawing.current = () => {
        back();
        then();
      };
      setStart(filled);
      live.set(next);
      setDrawn((before) => ({
        ...before,
        ...Object.fromEntries(stale.map((name) => [name, (before[name] ?? 0) + 1])),
      }));
    },
    [live],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each drawing
  useEffect(() => {
    afterDrawing.current?.();
    afterDrawing.current = null;
  }, [drawn]);
  const { brought, forget, stored, open, choose } = useReconcile({ form, state, typing, draw, sendOn });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes to life
  useEffect(() => {
    setRunning(true);
    // What was typed before the script ran counts too.
    if (!form.current) return;
    const now = formFields(form.current);
    if (!sameContent(now, start)) take(now);
  }, []);

  const change = useCallback(
    (by: (values: Values) => Values) => {
      const next = by(form.current ? formFields(form.current) : live.read());
      setStart(next);
      take(next);
    },
    [live, take],
  );

  const fill = useCallback(
    (by: (values: Values) => Values) => {
      const next = by(form.current ? formFields(form.current) : live.read());
      draw(next, () => take(next));
    },
    [live, draw, take],
  );

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const toReview = pressed instanceof HTMLButtonElement && pressed.value === 'review';
    const saved = await flush();
    setAsked(!saved);
    if (saved && toReview) router.push(`${base}/review`);
  };

  const editor = useMemo(
    () => ({ start, live, errors: state.fields, drawn, change, fill, running }),
    [start, live, state.fields, drawn, change, fill, running],
  );
  const Panel = useLoaded(loadPanel)?.ConflictPanel;
  const Notice = useLoaded(loadNotice)?.BroughtNotice;
  const said = told(state, phase, timeZone);
  const labels = fieldLabels(Object.keys(state.fields));
  return (
    <EditorContext value={editor}>
      <form
        ref={form}
        action={action}
        onSubmit={submit}
        onInput={read}
        onKeyDown={(event) => {
          scaleByKey(event);
          toNextSection(event);
        }}
        autoComplete="off"
        noValidate
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="patientId" value={patientId} />
        <input type="hidden" name="version" value={state.version} />
        <div className={styles.top}>
          {head}
          <div className={styles.actions}>
            <SaveLine told={said} />
            <Button type="submit">Save draft</Button>
            <Button type="submit" tone="primary" name="next" value="review">
              Review and sign
            </Button>
          </div>
        </div>
        {stored && Panel ? (
          <Panel stored={stored} differences={open} timeZone={timeZone} onChoose={choose} />
        ) : (
          <SaveRefusal state={state} href={base} />
        )}
        {brought && Notice ? <Notice brought={brought} timeZone={timeZone} onClose={forget} /> : null}
        {asked && state.refusal === 'invalid' ? (
          <ErrorSummary title="Not saved yet" errors={state.fields} labels={labels} />
        ) : null}
        <div className={styles.work}>
          <Rail knownPins={knownPins} measuresNote={measuresNote}>
            <span aria-hidden="true">{said.words}</span>
          </Rail>
          <div className={styles.sections}>
            {children}
            {command}
          </div>
        </div>
      </form>
    </EditorContext>
  );
}

/** Alt with an arrow goes to the next or the last section, except where the browser itself uses it. */
function toNextSection(event: KeyboardEvent<HTMLFormElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = event.target;
  if (!event.altKey || step === 0 || !(at instanceof HTMLElement)) return;
  if (at instanceof HTMLSelectElement || (at instanceof HTMLInputElement && at.type === 'date')) return;
  const here = PLACES.findIndex((place) => at.closest(`#${place}`));
  const next = document.getElementById(PLACES[here + step] ?? '');
  if (!next) return;
  event.preventDefault();
  next.scrollIntoView();
  next.querySelector<HTMLElement>('textarea, button, input:not([type=hidden]), select')?.focus();
}

const asValues = (values: SaveState['values']): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value.at(-1) ?? ''),
    ]),
  );
