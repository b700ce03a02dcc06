import { LinkButton } from '@/components/ui/button';
import { Block, Panel } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/state';
import { ChartHead } from '../../components/chart-head';
import { KnownTable } from '../known/components/known-table';
import type { FlagsPage } from '../page/types';
import { Affected } from './affected';
import styles from './flags.module.css';
import { OpenFlagBlock } from './open-flag';
import { RaiseForm } from './raise-form';
import { ResolvedFlags } from './resolved-flags';

/** The red flags of a chart: what is open and holds what, how it is resolved, and what was open before. */
export function FlagsView({ page }: { page: FlagsPage }) {
  const { head, wordings, resolved, known, timeZone } = page;
  const { patient, episode, today, open } = head;
  const of = episode ? `?episode=${episode.id}` : '';
  return (
    <>
      <ChartHead head={head} tab="flags" />
      <div className={styles.two}>
        <div className={styles.main}>
          {open.flags.length === 0 ? (
            <EmptyState
              title="No red flag is open"
              actions={
                <LinkButton href={`/patients/${patient.id}/assessments${of}`} prefetch={false}>
                  Assessments
                </LinkButton>
              }
            >
              <p>That is what was answered and tested so far, and no statement about the patient.</p>
            </EmptyState>
          ) : null}
          {open.flags.map((flag) => (
            <OpenFlagBlock
              key={flag.id}
              flag={flag}
              wording={wordings[flag.row.wording] ?? null}
              clock={{ today, timeZone }}
              patientId={patient.id}
            />
          ))}
          <KnownTable
            known={known}
            letter={open.flags.length > 0 ? `/patients/${patient.id}/flags/letter` : null}
          />
          {open.affected.length > 0 ? (
            <Affected items={open.affected} href={`/patients/${patient.id}/programs${of}`} />
          ) : null}
          <Block id="resolved" title="Resolved" aside={resolved.length === 0 ? 'none' : `${resolved.length}`}>
            <ResolvedFlags flags={resolved} clock={{ today, timeZone }} />
          </Block>
        </div>
        <Panel>
          <RaiseForm patientId={patient.id} />
        </Panel>
      </div>
    </>
  );
}
