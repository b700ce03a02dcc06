import { getTranslations } from 'next-intl/server';
import { PortalHead } from '@/components/shell/portal-shell';
import { LinkButton } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import { logPain } from '../../actions';
import type { loadPainForm } from '../loaders';
import styles from './pain.module.css';
import { PainForm } from './pain-form';
import { painFormWords, placeChoices } from './pain-words';

/** How much does it hurt now? Nothing on this screen says what was answered before. */
export async function PainPage({ form }: { form: Awaited<ReturnType<typeof loadPainForm>> }) {
  const say = await getTranslations();
  const { id, episodes } = form;
  const [only] = episodes.length === 1 ? episodes : [];
  if (episodes.length === 0) {
    return (
      <EmptyState
        level={1}
        title={say('pain.nothingOpen')}
        actions={
          <LinkButton href="/portal" size="touch">
            {say('log.backToday')}
          </LinkButton>
        }
      >
        <p>{say('pain.nothingOpenLead')}</p>
      </EmptyState>
    );
  }
  const about = only ? (
    <span className={styles.about}>
      <SideBadge side={only.side} word={say('side', { side: only.side })} spoken />
      <bdi>{only.complaint}</bdi>
    </span>
  ) : null;
  return (
    <PainForm
      action={logPain}
      id={id}
      episodes={episodes.map((one) => ({
        value: one.id,
        label: say('pain.where', { site: one.complaint, side: one.side }),
      }))}
      places={placeChoices(
        episodes.flatMap(({ places }) => places),
        say,
      )}
      about={about}
      words={painFormWords(say)}
    >
      <PortalHead over={about} title={say('pain.question.now')} sub={say('pain.hint')} />
    </PainForm>
  );
}
