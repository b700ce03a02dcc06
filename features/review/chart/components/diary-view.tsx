import { LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/state';
import { ChartHead } from '../../components/chart-head';
import type { DiaryPage } from '../types';
import { DiaryList } from './diary-list';
import styles from './diary-view.module.css';
import { NoEpisode } from './no-episode';

/** Everything the patient told, by day. Days without an entry are absent: nothing is known of them. */
export function DiaryView({ page: { head, days, older, newer } }: { page: DiaryPage }) {
  return (
    <>
      <ChartHead head={head} tab="diary" />
      {head.episode === null ? (
        <NoEpisode patientId={head.patient.id} />
      ) : days.length === 0 ? (
        <EmptyState title="Nothing logged" actions={<KeyPaper head={head} />}>
          <p>Entries stand here as soon as the patient logs pain or a session, from the phone or on paper.</p>
        </EmptyState>
      ) : (
        <div className={styles.diary}>
          <Block
            id="diary"
            title="Diary"
            sub="days without an entry are left out; of them nothing is known"
            aside={
              <>
                <KeyPaper head={head} /> how we know
              </>
            }
          >
            <DiaryList days={days} />
          </Block>
          {older || newer ? (
            <nav aria-label="Diary pages" className={styles.pages}>
              {newer ? (
                <LinkButton href={newer} prefetch={false}>
                  Newer
                </LinkButton>
              ) : null}
              {older ? (
                <LinkButton href={older} prefetch={false}>
                  Older
                </LinkButton>
              ) : null}
            </nav>
          ) : null}
        </div>
      )}
    </>
  );
}

/** Into the sheet that came back, where there is a program to key it for. */
function KeyPaper({ head: { patient, counts } }: Pick<DiaryPage, 'head'>) {
  if (!counts?.programId) return null;
  return (
    <LinkButton href={`/patients/${patient.id}/programs/${counts.programId}/paper`} prefetch={false}>
      Key in paper
    </LinkButton>
  );
}
