import { dayInWords } from '@/clinical/time/day-words';
import letter from '@/components/letter/letter.module.css';
import { LetterDesk } from '@/components/letter/letter-desk';
import { SheetHead } from '@/components/letter/sheet-head';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { letterToUrgentCare } from '../letter/format';
import type { FlagLetterPage } from '../page/types';

/** A letter to urgent care: the facts on record, for the therapist to complete, print and hand over. */
export function FlagLetter({ page }: { page: FlagLetterPage }) {
  const { patient, today } = page.head;
  const base = `/patients/${patient.id}`;
  return (
    <>
      <div className={letter.screenOnly}>
        <PageHead
          crumbs={[
            { href: '/caseload', name: 'Caseload' },
            { href: base, name: patient.fullName },
            { href: `${base}/flags`, name: 'Red flags' },
          ]}
          title="Letter to urgent care"
          actions={
            <LinkButton href={`${base}/flags`} prefetch={false}>
              Back to the red flags
            </LinkButton>
          }
        />
      </div>
      <LetterDesk
        parts={letterToUrgentCare(page)}
        head={
          <SheetHead
            title="Letter to urgent care"
            clinicName={page.clinicName}
            facts={[
              ['Patient', patient.fullName],
              ['Born', dayInWords(patient.bornOn)],
              ['Phone', patient.phone ?? 'not given'],
              ['Written', dayInWords(today)],
              ['By', page.author],
            ]}
          />
        }
      />
    </>
  );
}
