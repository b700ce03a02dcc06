'use client';

import { type Run, withEarlier } from '@/clinical/load/run';
import { spikeOf } from '@/clinical/load/spike';
import { dayInWords } from '@/clinical/time/day-words';
import { isDay } from '@/clinical/time/days';
import { DateInput, NumberInput, TextInput } from '@/components/form/inputs';
import { useEditor, useLive } from '../../client/editor';
import { once, useLoaded } from '../../client/loaded';
import { useRows } from '../../client/rows';
import { Disclosure } from '../../components/disclosure';
import { AddRow, RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { useAddByEnter } from '../client/add-by-enter';
import { runIn, runsIn } from '../format';
import type { EarlierRun } from '../types';
import styles from './history.module.css';
import { SpikeTag } from './spike-tag';

/** What the runs amount to can wait for the fields in which they are told, so a script of its own. */
const loadFacts = once(() => import('./load-facts'));

const KM = { sign: 'km', word: 'kilometres' };

/** The dated runs as rows, each against the 30 days before it, with what they amount to above. */
export function Runs({ spare: first, earlier }: { spare: string; earlier: readonly EarlierRun[] }) {
  const live = useLive('run.', 'examinedOn');
  const { keys, spare, add } = useRows('run', first);
  const Facts = useLoaded(loadFacts)?.LoadFacts;
  const { box, addOnEnter } = useAddByEnter(spare, () => add());
  // A date field that is half filled in says nothing yet.
  const until = isDay(live.examinedOn ?? '') ? (live.examinedOn ?? '') : null;
  const told = runsIn(live).filter((run) => run.key !== spare && (until === null || run.on <= until));
  const all: Run[] = withEarlier<Run>(told, earlier);
  const known = all.length - told.length;
  const next = runIn(rowOf(live, 'run', spare));
  const order = (key: string) => live[`run.${key}.on`] ?? '';
  const listed = [...keys].sort((one, other) => (order(one) < order(other) ? 1 : -1));
  return (
    <div className={styles.runs}>
      <h3>Dated runs</h3>
      {until && Facts ? <Facts runs={all} day={until} /> : null}
      <fieldset ref={box} className={styles.addRun} onKeyDown={addOnEnter}>
        <legend className="sr-only">A new run</legend>
        <RunFields row={`run.${spare}`} key={spare} />
        <AddRow onAdd={() => add()}>Add the run</AddRow>
        <p className={styles.next} role="status">
          {next ? <SpikeTag spike={spikeOf(next, all)} /> : null}
        </p>
      </fieldset>
      {all.length === 0 ? (
        <p className={sections.quiet}>No dated runs yet: the spike needs the day and distance of each.</p>
      ) : null}
      {known > 0 ? (
        <p className={sections.quiet}>
          {known} {known === 1 ? 'run' : 'runs'} told at earlier visits count too.
        </p>
      ) : null}
      <div className={sections.rows}>
        {listed.map((key) => (
          <RunRow key={key} id={key} runs={all} />
        ))}
      </div>
    </div>
  );
}

function RunRow({ id, runs }: { id: string; runs: readonly Run[] }) {
  const { errors } = useEditor();
  const live = useLive(`run.${id}.`);
  const row = `run.${id}`;
  const now = rowOf(live, 'run', id);
  const run = runIn(now);
  const wrong = Object.keys(errors).some((name) => name.startsWith(`${row}.`));
  const said = run ? `run of ${dayInWords(run.on)}` : 'this run';
  return (
    <div className={styles.run}>
      <span>{run ? dayInWords(run.on) : 'day or distance missing'}</span>
      <b className={styles.km}>{run ? `${run.distanceKm} km` : null}</b>
      <span className={styles.spike}>
        {run ? <SpikeTag spike={spikeOf(run, runs)} /> : null}
        {now.note ? <bdi className={styles.note}>{now.note}</bdi> : null}
      </span>
      <RemoveRow row={row} what={said} />
      <Disclosure summary="Change" openWhen={wrong || run === null} className={sections.more}>
        <div className={styles.fields}>
          <RunFields row={row} />
        </div>
      </Disclosure>
    </div>
  );
}

function RunFields({ row }: { row: string }) {
  const { start, errors } = useEditor();
  const of = (part: string) => {
    const name = `${row}.${part}`;
    return { name, defaultValue: start[name], errors: errors[name] };
  };
  return (
    <>
      <DateInput label="Run on" {...of('on')} />
      <NumberInput label="Distance" unit={KM} {...of('km')} />
      <TextInput label="Note" maxLength={200} dir="auto" {...of('note')} />
    </>
  );
}
