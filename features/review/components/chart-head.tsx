import { dayInWords } from '@/clinical/time/day-words';
import { LinkButton } from '@/components/ui/button';
import { FlagBanner } from '@/components/ui/flag-banner';
import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';
import { Tabs } from '@/components/ui/tabs';
import { ageWords, count, sideWords, weekOf } from '../format';
import type { ChartHeadData } from '../types';
import styles from './chart-head.module.css';

export type ChartTab = 'overview' | 'assessments' | 'program' | 'diary' | 'measures' | 'flags';

/**
 * Who this is, which complaint, and the places of the chart. Each page of a chart draws it from its own audited
 * opening; it is no layout, since a layout does not run again when one moves between its pages.
 */
export function ChartHead({ head, tab }: { head: ChartHeadData; tab: ChartTab }) {
  const { patient, episode, counts, measures, today, open } = head;
  const base = `/patients/${patient.id}`;
  const of = episode ? `?episode=${episode.id}` : '';
  const at = (place: string) => `${base}${place}${of}`;
  return (
    <>
      <PageHead
        crumbs={[{ href: '/caseload', name: 'Caseload' }]}
        title={patient.fullName}
        size="name"
        facts={
          <>
            <span>
              born {dayInWords(patient.bornOn)}, {ageWords(patient.bornOn, today)}
            </span>
            {patient.phone ? (
              <a href={`tel:${patient.phone.replace(/[^+\d]/g, '')}`}>{patient.phone}</a>
            ) : null}
            {patient.leadName ? (
              <span>
                with <bdi>{patient.leadName}</bdi>
              </span>
            ) : (
              <span>no therapist named</span>
            )}
          </>
        }
        actions={
          <>
            <LinkButton href={`${base}/access`} prefetch={false}>
              Hand over access
            </LinkButton>
            {episode ? (
              <>
                {tab === 'program' ? null : counts?.programId === null && episode.closedOn === null ? (
                  <>
                    <LinkButton href={at('/programs/protocol')} prefetch={false}>
                      Use a protocol
                    </LinkButton>
                    <LinkButton href={at('/programs/new')} prefetch={false}>
                      Write a program
                    </LinkButton>
                  </>
                ) : (
                  <LinkButton href={at('/programs')} prefetch={false}>
                    Program
                  </LinkButton>
                )}
                <LinkButton
                  tone="primary"
                  prefetch={false}
                  href={counts?.draftId ? `${base}/assessments/${counts.draftId}` : at('/assessments/new')}
                >
                  {counts?.draftId ? 'Go on with the draft' : 'Start assessment'}
                </LinkButton>
              </>
            ) : null}
          </>
        }
      />
      <EpisodeLine head={head} />
      <FlagBanner
        flags={open.lines}
        affected={open.affectedSaid}
        actions={
          tab === 'flags' ? null : (
            <LinkButton href={at('/flags')} prefetch={false}>
              Resolve…
            </LinkButton>
          )
        }
      />
      <div className={styles.tabs}>
        <Tabs
          label="Chart"
          tabs={[
            { href: at(''), name: 'Overview', current: tab === 'overview' },
            {
              href: at('/assessments'),
              name: 'Assessments',
              current: tab === 'assessments',
              ...(counts ? { note: counts.signed } : {}),
            },
            {
              href: at('/programs'),
              name: 'Program',
              current: tab === 'program',
              ...(counts ? { note: counts.revision === null ? 'none' : `rev ${counts.revision}` } : {}),
            },
            {
              href: at('/diary'),
              name: 'Diary',
              current: tab === 'diary',
              ...(counts ? { note: count(counts.loggedDays, 'day') } : {}),
            },
            {
              href: at('/measures'),
              name: 'Measures',
              current: tab === 'measures',
              ...(measures ? { note: measuresNote(measures) } : {}),
            },
            {
              href: at('/flags'),
              name: 'Red flags',
              current: tab === 'flags',
              ...(open.flags.length > 0 ? { note: `${open.flags.length} open` } : {}),
            },
          ]}
        />
      </div>
    </>
  );
}

/** What is late comes before what is due, and that before how many are followed. */
function measuresNote({ followed, due, overdue }: { followed: number; due: number; overdue: number }) {
  if (overdue > 0) return `${overdue} overdue`;
  if (due > 0) return `${due} due`;
  return followed === 0 ? 'none' : followed;
}

function EpisodeLine({ head }: { head: ChartHeadData }) {
  const { patient, episode, episodes, today } = head;
  if (!episode) return null;
  const others = episodes.filter((one) => one.id !== episode.id);
  return (
    <div className={styles.episode}>
      <span className={styles.complaint}>
        <SideBadge side={episode.side} />
        <bdi>{episode.complaint}</bdi>
      </span>
      <span className={styles.quiet}>
        {sideWords[episode.side]}, since {dayInWords(episode.startedOn)},{' '}
        {episode.closedOn
          ? `closed ${dayInWords(episode.closedOn)}`
          : `week ${weekOf(episode.startedOn, today)}`}
      </span>
      {others.length > 0 ? (
        <details className={styles.others}>
          <summary>{count(others.length, 'other episode')}</summary>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <a href={`/patients/${patient.id}?episode=${one.id}`}>
                  <SideBadge side={one.side} />
                  <bdi>{one.complaint}</bdi>
                </a>{' '}
                <small>
                  since {dayInWords(one.startedOn)}
                  {one.closedOn ? `, closed ${dayInWords(one.closedOn)}` : ''}
                </small>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
