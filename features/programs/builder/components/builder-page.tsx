import { dayName } from '@/clinical/time/day-words';
import { LinkButton } from '@/components/ui/button';
import { FlagBanner } from '@/components/ui/flag-banner';
import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import type { LoadedBuilder } from '../loaders';
import { Builder } from './builder';

/** The form for a first program or for the next revision, under the patient's name and complaint. */
export function BuilderPage({ loaded }: { loaded: LoadedBuilder }) {
  const { patientId, patientName, episode, latest, existing } = loaded;
  const base = `/patients/${patientId}`;
  const number = (latest?.number ?? 0) + 1;
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/caseload', name: 'Caseload' },
          { href: `${base}?episode=${episode.id}`, name: patientName },
          { href: `${base}/programs?episode=${episode.id}`, name: 'Program' },
        ]}
        title={latest ? `Program, revision ${number}` : 'New program'}
        facts={
          <>
            <SideBadge side={episode.side} />
            <b>{episode.complaint}</b>
            <span>
              {latest
                ? `replaces revision ${latest.number} of ${dayName(latest.effectiveFrom)}`
                : loaded.protocol
                  ? `its first revision, begun with the protocol “${loaded.protocol.name}”`
                  : 'its first revision, from today'}
            </span>
          </>
        }
      />
      <FlagBanner
        flags={loaded.open.lines}
        affected={loaded.open.affectedSaid}
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
      ) : (
        <Builder loaded={loaded} number={number} />
      )}
    </>
  );
}
