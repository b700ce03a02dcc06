import { SHEET_DAYS } from '@/clinical/dose/sheet';
import { addDays, type Day, laterOf } from '@/clinical/time/days';
import { DateInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import type { Paper } from '../loaders';
import styles from './paper-page.module.css';
import { SheetForm } from './sheet-form';

/** A fortnight of ticks and pain that came back on paper, keyed in by keyboard. */
export function PaperPage({ paper }: { paper: Paper }) {
  const { patientId, programId, patientName, episode, sheet, began, today, hasBegun } = paper;
  const base = `/patients/${patientId}`;
  const here = `${base}/programs/${programId}/paper`;
  const at = (from: Day) => `${here}?from=${from}`;
  const next = addDays(sheet.from, SHEET_DAYS);
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/caseload', name: 'Caseload' },
          { href: `${base}?episode=${episode.id}`, name: patientName },
          { href: `${base}/programs?episode=${episode.id}`, name: 'Program' },
        ]}
        title="Key in a paper sheet"
        facts={
          <>
            <SideBadge side={episode.side} />
            <b>
              <bdi>{episode.complaint}</bdi>
            </b>
            <span>kept in the diary as “from paper”</span>
          </>
        }
      />
      {hasBegun ? (
        <>
          <form action={here} className={styles.days}>
            <DateInput
              key={paper.typed}
              name="from"
              id="first-day"
              label="First day on the sheet"
              defaultValue={paper.typed}
              min={began}
              max={today}
              errors={paper.fault === null ? undefined : [paper.fault]}
            />
            <Button type="submit">Show</Button>
            {sheet.from > began ? (
              <LinkButton href={at(laterOf(began, addDays(sheet.from, -SHEET_DAYS)))} prefetch={false}>
                Earlier
              </LinkButton>
            ) : null}
            {next <= today ? (
              <LinkButton href={at(next)} prefetch={false}>
                Later
              </LinkButton>
            ) : null}
          </form>
          <SheetForm key={sheet.from} patientId={patientId} programId={programId} sheet={sheet} />
        </>
      ) : (
        <EmptyState title="Nothing to key in yet">
          <p>The program has not begun: no day of it can be on a sheet.</p>
        </EmptyState>
      )}
    </>
  );
}
