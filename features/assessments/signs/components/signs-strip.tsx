import { dayInWords } from '@/clinical/time/day-words';
import { Strip } from '@/components/ui/strip';
import type { ComparableSignRow } from '@/db/queries/plans';
import { signInWords } from '../format';

/** What the last visit wanted tested again. Its values stand beside the fields; none is filled in. */
export function SignsStrip({
  signs,
  examinedOn,
}: {
  signs: readonly ComparableSignRow[];
  examinedOn: string;
}) {
  if (signs.length === 0) return null;
  return (
    <Strip icon="changes">
      <b>To test again, chosen on {dayInWords(examinedOn)}: </b>
      {signs.map(signInWords).join('; ')}.
    </Strip>
  );
}
