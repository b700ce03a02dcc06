import { getTranslations } from 'next-intl/server';
import { PortalHead } from '@/components/shell/portal-shell';
import { LinkButton } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import type { Say } from '@/wording/messages';
import { logPain } from '../../actions';
import { portalWords } from '../../format';
import type { Place } from '../format';
import type { loadPainForm } from '../loaders';
import { PainForm, type PainFormWords } from './pain-form';

const scores = Array.from({ length: 11 }, (_, score) => score);

export const painFormWords = (say: Say): PainFormWords => ({
  ...portalWords(say),
  question: say('pain.score'),
  questionHidden: true,
  lowest: say('pain.anchor.0'),
  highest: say('pain.anchor.10'),
  scoreNeeded: say('error.range', { min: 0, max: 10 }),
  which: say('episode.which'),
  whichNeeded: say('error.episode'),
  place: say('pain.place'),
  placeBlank: say('pain.choosePlace'),
  more: say('pain.more'),
  note: say('log.comment'),
  send: say('common.save'),
  saved: Object.fromEntries(scores.map((value) => [String(value), say('pain.saved', { value })])),
  change: say('pain.change'),
  another: say('pain.another'),
});

/** Places in the reader's words, each once, with its side. */
export const placeChoices = (places: readonly Place[], say: Say) =>
  [...new Map(places.map((place) => [place.value, place])).values()].map(({ value, plain, side }) => ({
    value,
    label: say('pain.where', { site: plain, side }),
  }));

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
  return (
    <>
      <PortalHead
        over={
          only ? (
            <>
              <SideBadge side={only.side} word={say('side', { side: only.side })} spoken />{' '}
              <bdi>{only.complaint}</bdi>
            </>
          ) : null
        }
        title={say('pain.question.now')}
        sub={say('pain.hint')}
      />
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
        words={painFormWords(say)}
      />
    </>
  );
}
