import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { LinkButton } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import type { FormState } from '@/lib/form-state';

/** Why it is not signed yet: questions that nobody asked, reasons that are missing, findings that are not decided. */
export function SignRefusal({
  state,
  labels,
  draft,
}: {
  state: FormState;
  labels: Readonly<Record<string, string>>;
  /** Where the draft is. */
  draft: string;
}) {
  const { flags, treatment, pins, tests, ...others } = state.fields;
  const stale = others.signed ?? others.version ?? others.draft;
  const undecided = state.refusal === 'invalid' && !others.draft && Object.keys(others).length > 0;
  return (
    <>
      {tests ? (
        <div role="alert">
          <Strip
            tone="warn"
            icon="alert"
            actions={<LinkButton href={`${draft}#tests`}>Go back to it</LinkButton>}
          >
            <b>
              Not signed yet.{' '}
              {tests.length === 1 ? 'A required test is' : `${tests.length} required tests are`} not finished:
            </b>{' '}
            {tests.join('; ')}. Sign again to sign without.
          </Strip>
        </div>
      ) : null}
      {flags ? (
        <div role="alert">
          <Strip tone="flag" actions={<LinkButton href={`${draft}#flags`}>Go back and ask</LinkButton>}>
            <b>
              Not signed yet. {flags.length === 1 ? 'A question was' : `${flags.length} questions were`} not
              asked:
            </b>{' '}
            {flags.join(', ')}. Sign again to sign without.
          </Strip>
        </div>
      ) : null}
      {treatment ? <ReasonMissing at={`${draft}#treatment`} words={treatment} /> : null}
      {pins ? <ReasonMissing at={`${draft}#pins`} words={pins} /> : null}
      {undecided ? <ErrorSummary title="Not signed yet" errors={others} labels={labels} /> : null}
      {undecided || flags || treatment || pins || tests ? null : (
        <FormMessage
          refusal={state.refusal ?? undefined}
          {...(stale?.[0] ? { words: { conflict: stale[0], invalid: stale[0] } } : {})}
        />
      )}
    </>
  );
}

function ReasonMissing({ at, words }: { at: string; words: readonly string[] }) {
  return (
    <div role="alert">
      <Strip tone="flag" actions={<LinkButton href={at}>Write the reason</LinkButton>}>
        <b>Not signed yet. A reason is missing.</b> {words.join(' ')}
      </Strip>
    </div>
  );
}
