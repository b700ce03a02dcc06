import Link from 'next/link';
import { dayName } from '@/clinical/time/day-words';
import { LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import { Strip } from '@/components/ui/strip';
import { Because, Tag } from '@/components/ui/tag';
import { Stand } from '../moves/components/phase-stand';
import { SaveAs } from '../protocols/save/components/save-as';
import { OfferLine, Unanswered } from '../retest/components/retest-offer';
import type { Offer } from '../retest/types';
import type { ItemView, ProgramsView, ProgramView } from '../types';
import { ProgramStatus } from './program-status';
import styles from './programs.module.css';
import { Revisions } from './revisions';

/** What one episode is prescribed today, and how it came to be so. */
export function Programs({ view }: { view: ProgramsView }) {
  const { patientId, episode, current, ended } = view;
  const base = `/patients/${patientId}/programs`;
  const open = episode && episode.closedOn === null;
  const write = open ? (
    <>
      <LinkButton tone="primary" href={`${base}/new?episode=${episode.id}`} prefetch={false}>
        Write a program
      </LinkButton>
      <LinkButton href={`${base}/protocol?episode=${episode.id}`} prefetch={false}>
        Use a protocol
      </LinkButton>
    </>
  ) : undefined;
  return (
    <>
      {current ? (
        <Current
          program={current}
          base={base}
          patientId={patientId}
          retest={view.retest}
          stand={view.stand}
        />
      ) : (
        <EmptyState title={ended.length > 0 ? 'No program now' : 'No program yet'} actions={write}>
          <p>
            {episode
              ? 'The patient is asked for nothing in this episode.'
              : 'A program belongs to an episode: this patient has none yet.'}
          </p>
        </EmptyState>
      )}
      {ended.map((program) => (
        <Block
          key={program.id}
          id={`program-${program.id}`}
          title="Ended program"
          sub={program.endedOn ? `ended ${dayName(program.endedOn)}` : undefined}
          className={styles.past}
        >
          <Items items={program.items} />
          <Revisions revisions={program.revisions} />
        </Block>
      ))}
    </>
  );
}

function Current({
  program,
  base,
  patientId,
  retest,
  stand,
}: {
  program: ProgramView;
  base: string;
  patientId: string;
  retest: ProgramsView['retest'];
  stand: ProgramsView['stand'];
}) {
  const [latest] = program.revisions;
  return (
    <div className={styles.page}>
      <div>
        {program.status === 'paused' ? (
          <Strip tone="warn" icon="quiet">
            <b>Paused.</b> The patient is asked for nothing, and days of a pause count as no missed day.
          </Strip>
        ) : null}
        {program.startsOn ? (
          <Strip tone="warn" icon="calendar">
            <b>From {dayName(program.startsOn)} on.</b> Until then what was given before holds.
          </Strip>
        ) : null}
        {program.currentPhase === 0 ? (
          <Strip tone="warn" icon="quiet">
            <b>Waiting.</b> The patient is asked for nothing until the first phase begins.
          </Strip>
        ) : null}
        <Unanswered unanswered={retest?.unanswered ?? []} />
        {stand ? <Stand key={stand.version} stand={stand} /> : null}
        <Block
          id="items"
          title={`Program, revision ${latest?.number ?? 1}`}
          sub={latest ? `since ${dayName(latest.effectiveFrom)}, by ${latest.author}` : undefined}
          aside={
            <span className={styles.ways}>
              <LinkButton href={`${base}/${program.id}/print`} prefetch={false}>
                Print…
              </LinkButton>
              <LinkButton href={`${base}/${program.id}/paper`} prefetch={false}>
                Key in paper
              </LinkButton>
              <LinkButton href={`${base}/${program.id}`} prefetch={false}>
                Change…
              </LinkButton>
            </span>
          }
        >
          {program.protocol ? (
            <p className={styles.note}>
              Began with the protocol{' '}
              <Link href={`/library/protocols/${program.protocol.key}`} prefetch={false}>
                <bdi>{program.protocol.name}</bdi>
              </Link>
              .
            </p>
          ) : null}
          <Written reasons={program.flagReasons} />
          <Parts program={program} offers={retest?.offers ?? []} />
        </Block>
      </div>
      <aside className={styles.aside}>
        <Block id="asks" title="What it asks">
          <p className={styles.big}>{rounded(program.minutes)} min a day</p>
          <p className={styles.line}>
            {program.askedCount === 1 ? '1 exercise' : `${program.askedCount} exercises`}, on a day with all
            of them; {rounded(program.expectedNext)} sessions in {program.startsOn ? 'its first' : 'the next'}{' '}
            14 days. Minutes are estimated.
          </p>
        </Block>
        <Block id="revisions" title="Revisions" aside={`${program.revisions.length}`}>
          <Revisions revisions={program.revisions} />
        </Block>
        <SaveAs id={program.protocolId} patientId={patientId} programId={program.id} />
        {program.status === 'ended' ? null : (
          <ProgramStatus
            key={program.version}
            programId={program.id}
            patientId={patientId}
            version={program.version}
            status={program.status}
          />
        )}
      </aside>
    </div>
  );
}

/** The items by phase, with what each phase waits for. A program of one part is one list. */
function Parts({ program, offers }: { program: ProgramView; offers: readonly Offer[] }) {
  const { phases, items, currentPhase } = program;
  if (phases.length === 0) return <Items items={items} offers={offers} />;
  return phases.map((phase, at) => (
    <section key={phase.title} aria-labelledby={`phase-${at + 1}`}>
      <h3 id={`phase-${at + 1}`} className={styles.phase}>
        {phase.title} {at + 1 === currentPhase ? <Tag tone="done">now</Tag> : null}
      </h3>
      {phase.goal ? <p className={styles.note}>{phase.goal}</p> : null}
      {phase.waitsFor.length > 0 && at > currentPhase ? (
        <p className={styles.note}>Waits for: {phase.waitsFor.map(bare).join('; ')}.</p>
      ) : null}
      <Items items={items.filter((item) => item.phase === at + 1)} offers={offers} />
    </section>
  ));
}

function Items({ items, offers = [] }: { items: readonly ItemView[]; offers?: readonly Offer[] }) {
  return (
    <ol className={styles.items}>
      {items.map((item, at) => (
        <li key={item.id} className={styles.item}>
          <span className={styles.place} aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <div className={styles.head}>
              <SideBadge side={item.side} />
              <Link href={`/library/${item.slug}`} prefetch={false} className={styles.name}>
                {item.name}
              </Link>
              {item.superset ? <Tag>superset {item.superset}</Tag> : null}
              <span className={styles.minutes}>
                {item.minutes === 0 ? 'as needed' : `${rounded(item.minutes)} min`}
              </span>
            </div>
            <p className={styles.dose}>
              {item.words.amount} <b>{item.words.frequency}</b> {item.words.limits}
            </p>
            {item.held ? (
              <p className={styles.note}>
                <Tag tone="flag" icon={item.held.effect === 'blocked' ? 'lock' : 'flag'}>
                  {item.held.effect === 'blocked' ? 'would be blocked now' : 'would ask a reason now'}
                </Tag>{' '}
                {item.held.because.join('; ')}
              </p>
            ) : null}
            <Written reasons={item.flagReasons} />
            {item.easier || item.harder ? (
              <p className={styles.note}>
                {item.easier ? `Easier: ${item.easier}. ` : ''}
                {item.harder ? `Harder: ${item.harder}.` : ''}
              </p>
            ) : null}
            {offers
              .filter((offer) => offer.id === item.id)
              .map((offer) => (
                <OfferLine key={offer.id} offer={offer} />
              ))}
            {item.note ? <p className={styles.note}>“{item.note}”</p> : null}
            <p className={styles.why}>
              {item.because.map((why) => (
                <Because key={why}>
                  <bdi>{why}</bdi>
                </Because>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the therapist wrote when a red flag warned and it was given all the same. */
function Written({ reasons }: { reasons: ItemView['flagReasons'] }) {
  return reasons.map(({ flag, reason }) => (
    <p key={flag} className={styles.note}>
      Given although a red flag warned ({flag}): <bdi>{reason}</bdi>
    </p>
  ));
}

/** A criterion without its full stop, for a line of several. */
const bare = (words: string): string => words.replace(/\.$/, '');

const rounded = (value: number): number => (value < 10 ? Math.round(value * 2) / 2 : Math.round(value));
