import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/state';
import type { CaseloadFound } from '../types';

/** Nobody yet: what to do first. */
export function FirstUse() {
  return (
    <EmptyState
      title="No patients in your care yet"
      actions={
        <LinkButton href="/patients/new" tone="primary" prefetch={false}>
          Register patient
        </LinkButton>
      }
    >
      <p>
        Register a patient with you as their therapist, and they stand here with their pain, sessions and what
        waits. Patients of your colleagues are under <Link href="/patients">Patients</Link>.
      </p>
    </EmptyState>
  );
}

/** A view that holds nobody: the caseload itself is not empty. */
export function FilterEmpty({ total }: { total: number }) {
  return (
    <EmptyState
      title="Nobody in this view"
      actions={
        <LinkButton href="/caseload" prefetch={false}>
          Show all mine
        </LinkButton>
      }
    >
      <p>
        {total} {total === 1 ? 'patient is' : 'patients are'} in your caseload.
      </p>
    </EmptyState>
  );
}

/** Words that match nobody. */
export function FindEmpty({ found }: { found: NonNullable<CaseloadFound> }) {
  if (found.refusal)
    return (
      <EmptyState title="You are signed out">
        <p>
          <a href="/sign-in">Sign in</a> to search.
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={<>Nobody matches “{found.words}”</>}>
      <p>
        This looks at the names and complaints of your own patients. All of the clinic are under{' '}
        <Link href="/patients">Patients</Link>.
      </p>
    </EmptyState>
  );
}
