import styles from '@/components/letter/letter.module.css';
import { LetterDesk } from '@/components/letter/letter-desk';
import { LinkButton } from '@/components/ui/button';
import { PrintButton } from '@/components/ui/print-button';
import { AssessmentHead } from '../../components/assessment-head';
import type { loadReport } from '../../loaders';
import { letterOf } from '../format';
import { ReportSheet, SheetFigures, type SheetOf, VisitSheetHead } from './report-sheet';

type Loaded = Awaited<ReturnType<typeof loadReport>>;

const sheetOf = ({
  clinicName,
  patient,
  line,
  row,
  timeZone,
  visit,
  soap,
  stills,
  addenda,
  flags,
}: Loaded): SheetOf => ({
  clinicName,
  patient,
  number: line.number,
  authorName: line.authorName,
  signedAt: row.signedAt,
  timeZone,
  visit,
  soap,
  addenda,
  sinceSigned: flags.since,
  stills: stills.map((still) => ({
    ...still,
    href: `/patients/${patient.id}/assessments/${row.id}/stills/${still.id}`,
  })),
});

/** The report on the screen as it will stand on paper. */
export function ReportPage(loaded: Loaded) {
  const base = `/patients/${loaded.patient.id}/assessments/${loaded.row.id}`;
  return (
    <>
      <div className={styles.screenOnly}>
        <AssessmentHead of={loaded} state="report" />
        <div className={styles.actions}>
          <PrintButton>Print or save as PDF</PrintButton>
          <LinkButton href={base} prefetch={false}>
            Back to the assessment
          </LinkButton>
        </div>
      </div>
      <ReportSheet of={sheetOf(loaded)} />
    </>
  );
}

/** A referral letter that begins with the findings. */
export function LetterPage(loaded: Loaded) {
  const { patient, line, clinicName, soap, flags } = loaded;
  const of = sheetOf(loaded);
  return (
    <>
      <div className={styles.screenOnly}>
        <AssessmentHead of={loaded} state="referral letter" />
      </div>
      <LetterDesk
        parts={letterOf(soap, {
          patient: patient.fullName,
          author: line.authorName,
          clinic: clinicName,
          since: flags.since,
        })}
        head={<VisitSheetHead title="Referral" of={of} />}
        figures={<SheetFigures of={of} />}
      />
    </>
  );
}
