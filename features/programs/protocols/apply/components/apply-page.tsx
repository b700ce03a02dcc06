import { LinkButton } from '@/components/ui/button';
import { FlagBanner } from '@/components/ui/flag-banner';
import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import { Strip } from '@/components/ui/strip';
import { NotFor, Phase } from '../../components/protocol-sheet';
import type { ChosenProtocol, ApplyPage as Page } from '../types';
import { ApplyForm } from './apply-form';
import styles from './apply-page.module.css';
import { Choose } from './choose';

/** Gives a patient a program by a protocol: which one, then the day, then one button. */
export function ApplyPage({ page }: { page: Page }) {
  const { patientId, episode, chosen, existing } = page;
  const base = `/patients/${patientId}`;
  return (
    <>
      <PageHead
        crumbs={[
          { href: base, name: page.patientName },
          { href: `${base}/programs?episode=${episode.id}`, name: 'Program' },
        ]}
        title={chosen ? chosen.sheet.name : 'Use a protocol'}
        facts={
          <>
            <span>
              <SideBadge side={episode.side} /> <bdi>{episode.complaint}</bdi>
            </span>
            {chosen ? <bdi>{chosen.sheet.for}</bdi> : null}
          </>
        }
      />
      <FlagBanner
        flags={page.open.lines}
        affected={page.open.affectedSaid}
        actions={
          <LinkButton href={`${base}/flags?episode=${episode.id}`} prefetch={false}>
            Resolve…
          </LinkButton>
        }
      />
      {existing ? (
        <EmptyState
          title="This episode has a program"
          actions={
            <LinkButton tone="primary" href={`${base}/programs/${existing}`} prefetch={false}>
              Change it
            </LinkButton>
          }
        >
          <p>An episode has one program at a time. Change it, or end it before a new one begins.</p>
        </EmptyState>
      ) : chosen ? (
        <Chosen page={page} chosen={chosen} />
      ) : (
        <Choose page={page} />
      )}
    </>
  );
}

function Chosen({ page, chosen }: { page: Page; chosen: ChosenProtocol }) {
  const { sheet } = chosen;
  return (
    <>
      <Strip tone="warn" icon="alert">
        <b>{sheet.certainty ? `Rests on: ${sheet.certainty}.` : 'Nobody said what it rests on.'}</b>{' '}
        {sheet.reviewNote} {sheet.decision}
      </Strip>
      <div className={styles.page}>
        <aside className={styles.side}>
          <ApplyForm page={page} chosen={chosen} />
          <NotFor sheet={sheet} />
        </aside>
        <div className={styles.phases}>
          {sheet.phases.map((phase, at) => (
            <Phase key={phase.title} phase={phase} at={at} />
          ))}
        </div>
      </div>
    </>
  );
}
