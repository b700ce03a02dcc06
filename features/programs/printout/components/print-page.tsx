import letter from '@/components/letter/letter.module.css';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Strip } from '@/components/ui/strip';
import type { Language } from '@/wording/languages';
import type { Printout } from '../loaders';
import type { MadeLink } from '../types';
import { LinkSquare, type LinkWords } from './link-square';
import { PdfForm } from './pdf-form';
import { ProgramSheet } from './sheet';
import styles from './sheet.module.css';

/** Where the end of a link stands in its sentence: no sentence has this sign. */
const HERE = '\u0000';

function linkWords({ say, locale }: Language, timeZone: string): LinkWords {
  const [before = '', after = ''] = say('print.onlineLink', { until: HERE }).split(HERE);
  return { title: say('print.onlineTitle'), alt: say('print.square'), before, after, locale, timeZone };
}

/** A revision of a program as it will stand on paper, with the ways to get it there. */
export function PrintPage({
  printout,
  handOver,
}: {
  printout: Printout;
  handOver: (previous: MadeLink, form: FormData) => Promise<MadeLink>;
}) {
  const { patient, programId, printed, newest, status, language, sheet, options } = printout;
  const large = options.type === 'large';
  const base = `/patients/${patient.id}/programs`;
  const { number } = printed.revision;
  const old = number !== newest;
  const kept = old ? `revision=${number}` : '';
  const turned = [kept, large ? '' : 'type=large'].filter(Boolean).join('&');
  return (
    <>
      <div className={letter.screenOnly}>
        <PageHead
          title={patient.fullName}
          size="name"
          sub={`program on paper, revision ${number}`}
          crumbs={[
            { href: '/patients', name: 'Patients' },
            { href: base, name: 'Program' },
          ]}
          actions={
            <>
              <PrintButton>Print</PrintButton>
              <LinkButton href={`${base}/${programId}/print${turned ? `?${turned}` : ''}`} prefetch={false}>
                {large ? 'Ordinary type' : 'Large type'}
              </LinkButton>
            </>
          }
        />
        {status === 'active' ? null : (
          <Strip tone="warn" icon="quiet">
            <b>{status === 'paused' ? 'Paused.' : 'Ended.'}</b> The patient is asked for nothing now.
          </Strip>
        )}
        {old ? (
          <Strip tone="warn" icon="calendar">
            <b>Not the newest.</b> Revision {newest} has been made since.
          </Strip>
        ) : null}
      </div>
      <div className={styles.desk}>
        <div className={letter.screenOnly}>
          <PdfForm at={`${base}/${programId}/print/pdf`} options={options} offersLink={!printout.signsIn} />
        </div>
        <ProgramSheet
          sheet={sheet}
          large={large}
          link={
            <LinkSquare
              action={handOver}
              patientId={patient.id}
              newLinkId={printout.newLinkId}
              words={linkWords(language, printout.timeZone)}
            />
          }
        />
      </div>
    </>
  );
}
