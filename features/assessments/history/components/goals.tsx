'use client';

import { dayName } from '@/clinical/time/day-words';
import { ChoiceRow } from '@/components/form/choices';
import { TextInput } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow, RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { rowOf, scoreIn } from '../../format';
import { useAddByEnter } from '../client/add-by-enter';
import { historyProgress } from '../rail/format';
import type { KnownGoal } from '../types';
import styles from './history.module.css';

const SCORES = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }));

/** What the patient wants to do again. Goals of earlier visits are listed to be asked again, never filled in. */
export function Goals({ known, spare: first }: { known: readonly KnownGoal[]; spare: string }) {
  const live = useLive('goal.');
  const { keys, spare, add } = useRows('goal', first);
  const { box, addOnEnter } = useAddByEnter(spare, () => add());
  const own = keys.filter((key) => !known.some((goal) => goal.id === key));
  const { note } = historyProgress('goals', live);
  const count = known.length + own.length;
  return (
    <Block
      id="goals"
      title="Goals"
      sub="in the patient’s own words; 0 cannot do it, 10 as before"
      aside={count === 0 ? 'none named' : note === '' ? 'not asked today' : `${note} scored today`}
    >
      {count === 0 ? <p className={sections.quiet}>None named yet.</p> : null}
      <div className={sections.rows}>
        {known.map((goal) => (
          <KnownRow key={goal.id} goal={goal} />
        ))}
        {own.map((id) => (
          <div key={id} className={styles.goal}>
            <Words row={`goal.${id}`} />
            <Score row={`goal.${id}`} of={live[`goal.${id}.activity`] || 'this goal'} />
            <RemoveRow row={`goal.${id}`} what={live[`goal.${id}.activity`] || 'this goal'} />
          </div>
        ))}
      </div>
      <fieldset ref={box} className={styles.addGoal} onKeyDown={addOnEnter} key={spare}>
        <legend className="sr-only">A new goal</legend>
        <Words row={`goal.${spare}`} isNew />
        <Score row={`goal.${spare}`} of="the new goal" />
        <AddRow onAdd={() => add()}>Add the goal</AddRow>
      </fieldset>
    </Block>
  );
}

function KnownRow({ goal }: { goal: KnownGoal }) {
  const live = useLive(`goal.${goal.id}.`);
  const now = scoreIn(rowOf(live, 'goal', goal.id).score);
  const last = goal.earlier.at(-1);
  const change = now === null || !last || last.score === null ? null : now - last.score;
  return (
    <div className={styles.goal}>
      <div>
        <b>
          <bdi>{goal.activity}</bdi>
        </b>
        <span className={styles.earlier}>
          {goal.earlier.map((visit) => (
            <small key={visit.examinedOn}>
              {dayName(visit.examinedOn)}: {visit.score ?? 'not asked'}
            </small>
          ))}
        </span>
      </div>
      <Score row={`goal.${goal.id}`} of={goal.activity} />
      <small role="status">
        {change === null
          ? ''
          : change === 0
            ? 'as before'
            : `${Math.abs(change)} ${change > 0 ? 'better' : 'worse'} than ${dayName(last?.examinedOn ?? '')}`}
      </small>
    </div>
  );
}

function Words({ row, isNew = false }: { row: string; isNew?: boolean }) {
  const { start, errors } = useEditor();
  const name = `${row}.activity`;
  return (
    <TextInput
      label={isNew ? 'A thing to do again, in the patient’s words' : 'Goal'}
      maxLength={200}
      dir="auto"
      name={name}
      defaultValue={start[name]}
      errors={errors[name]}
    />
  );
}

function Score({ row, of }: { row: string; of: string }) {
  const { start, errors } = useEditor();
  const name = `${row}.score`;
  return (
    <ChoiceRow
      label={
        <>
          Able to do it today, 0–10<span className="sr-only">: {of}</span>
        </>
      }
      clearable
      choices={SCORES}
      name={name}
      defaultValue={start[name]}
      errors={errors[name]}
    />
  );
}
