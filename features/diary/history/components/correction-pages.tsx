import { getLocale, getTranslations } from 'next-intl/server';
import { PortalHead } from '@/components/shell/portal-shell';
import { LinkButton } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import type { Say } from '@/wording/messages';
import { correctExerciseSession, correctPain } from '../../actions';
import { SessionForm } from '../../exercise/components/session-form';
import { sessionFormWords } from '../../exercise/format';
import type { loadSessionCorrection } from '../../exercise/loaders';
import { clockTime, dayAndDate, logLines, logTitle, painLines, painTitle } from '../../format';
import { PainForm } from '../../pain/components/pain-form';
import { painFormWords, placeChoices } from '../../pain/components/pain-words';
import type { loadPainCorrection } from '../../pain/loaders';

/** An entry is corrected once; after that its newest version is what can be corrected. */
function AlreadyCorrected({ say }: { say: Say }) {
  return (
    <EmptyState
      level={1}
      title={say('diary.alreadyTitle')}
      actions={
        <LinkButton href="/portal/diary" size="touch">
          {say('diary.open')}
        </LinkButton>
      }
    >
      <p>{say('diary.alreadyLead')}</p>
    </EmptyState>
  );
}

const forCorrection = (say: Say) => ({
  send: say('diary.save'),
  savedPlain: say('diary.corrected'),
  skip: say('common.cancel'),
});

export async function CorrectPainPage({ found }: { found: Awaited<ReturnType<typeof loadPainCorrection>> }) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { id, entry, places, today, timeZone } = found;
  const words = painFormWords(say);
  const when = `${dayAndDate(entry.localOn, today, say, locale)}, ${clockTime(entry.recordedAt, timeZone, locale)}`;
  const was = [painTitle(entry, say), ...painLines(entry, say)].join(' · ');
  return (
    <PainForm
      action={correctPain}
      id={id}
      correctsId={entry.id}
      closed={entry.supersededAt ? <AlreadyCorrected say={say} /> : null}
      episodes={[]}
      places={placeChoices(places, say)}
      earlier={{
        score: entry.score,
        place: entry.placeCode && entry.placeSide ? `${entry.placeCode}.${entry.placeSide}` : null,
        note: entry.note,
      }}
      words={{
        ...words,
        ...forCorrection(say),
        refusals: { ...words.refusals, conflict: say('diary.alreadyLead') },
      }}
    >
      <PortalHead over={when} title={say('diary.correctTitle')} sub={say('diary.now', { what: was })} />
      <p>{say('diary.kept')}</p>
    </PainForm>
  );
}

export async function CorrectSessionPage({
  found,
}: {
  found: Awaited<ReturnType<typeof loadSessionCorrection>>;
}) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { id, log, dose, exercise, contacts, today, timeZone } = found;
  const { outcome, setsDone, amountDone, painDuring, whyNot, note } = log;
  const words = sessionFormWords(dose, say, contacts.therapist);
  const told = { ...log, amountUnit: dose.amount?.unit ?? null };
  const when = `${dayAndDate(log.localOn, today, say, locale)}, ${clockTime(log.loggedAt, timeZone, locale)}`;
  const about = (
    <>
      <b>{exercise.name}</b> <SideBadge side={log.side} word={say('dose.side', { side: log.side })} spoken />
    </>
  );
  const was = [logTitle(told, say), ...logLines(told, say)].join(' · ');
  return (
    <SessionForm
      action={correctExerciseSession}
      hidden={{ id, correctsId: log.id }}
      corrects={log.id}
      next={null}
      asksAmount={dose.amount !== null}
      earlier={{ outcome, setsDone, amountDone, painDuring, whyNot, note }}
      about={about}
      closed={log.supersededAt ? <AlreadyCorrected say={say} /> : null}
      words={{
        ...words,
        ...forCorrection(say),
        saved: say('diary.corrected'),
        refusals: { ...words.refusals, conflict: say('diary.alreadyLead') },
      }}
    >
      <PortalHead over={when} title={say('diary.correctTitle')} sub={say('diary.now', { what: was })} />
      <p>{about}</p>
      <p>{say('diary.kept')}</p>
    </SessionForm>
  );
}
