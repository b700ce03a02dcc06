import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import type { KnownFact } from '../types';

const HEADS = [
  { id: 'when', head: 'When' },
  { id: 'what', head: 'What' },
  { id: 'how', head: 'How we know' },
];

/** What is on record around the chart's flags, newest first. It states what was answered and measured, never why. */
export function KnownTable({
  known,
  letter,
}: {
  known: readonly KnownFact[];
  /** Where the letter to urgent care is; null while no flag is open. */
  letter: string | null;
}) {
  if (known.length === 0) return null;
  return (
    <Block
      id="known"
      title="What is known, in order"
      sub="what was answered, measured and told; it does not say what it is"
      aside={
        letter ? (
          <LinkButton href={letter} prefetch={false}>
            <Icon name="document" /> Letter to urgent care
          </LinkButton>
        ) : undefined
      }
    >
      <Table
        label="What is known, newest first"
        narrow="stack"
        heads={HEADS}
        rows={known.map(({ key, when, what, how }) => ({
          id: key,
          cells: [
            when,
            <span key="what" dir="auto">
              {what}
            </span>,
            how,
          ],
        }))}
      />
    </Block>
  );
}
