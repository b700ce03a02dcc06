import { flagInWords } from '@/clinical/triage/flag-words';
import { newProgramHolds, strictest } from '@/clinical/triage/holds';
import { TextArea } from '@/components/form/inputs';
import { Strip } from '@/components/ui/strip';
import type { BuilderFlag } from '../types';

/** What the open red flags say to a program that starts, and the reason that a warning asks for. */
export function ProgramFlags({
  flags,
  reason,
  errors,
}: {
  flags: readonly BuilderFlag[];
  reason: string;
  errors: readonly string[] | undefined;
}) {
  const holds = newProgramHolds(flags);
  const effect = strictest(holds);
  if (effect === null) return null;
  const named = holds
    .filter((one) => one.effect === effect)
    .map((one) => flagInWords(one.flag))
    .join('; ');
  if (effect === 'blocked')
    return (
      <Strip tone="flag">
        <b>No program starts while a red flag is open: {named}.</b> You can draft it; giving it is off until
        the flag is resolved.
      </Strip>
    );
  return (
    <>
      <Strip tone="flag">
        <b>A red flag warns of a new program: {named}.</b> It starts only with your reason.
      </Strip>
      <TextArea
        name="flagReason"
        label="Why it starts all the same"
        defaultValue={reason}
        maxLength={500}
        dir="auto"
        errors={errors}
      />
    </>
  );
}
