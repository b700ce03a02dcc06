import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { SignChange, Signs } from '../types';

/** The last examination's numbers against the one before; a change is called real only beyond its error. */
export function SignsTable({ signs }: { signs: Signs | null }) {
  if (!signs)
    return (
      <Block id="signs" title="Signs to compare">
        <p>Two signed assessments that measured the same are needed to compare.</p>
      </Block>
    );
  return (
    <Block
      id="signs"
      title="Signs to compare"
      sub="a change is called real only beyond the measurement error"
    >
      <Table
        label="Signs, before and now"
        narrow="stack"
        heads={[
          { id: 'sign', head: 'Sign' },
          { id: 'before', head: signs.before, align: 'end' },
          { id: 'now', head: signs.now, align: 'end' },
          { id: 'change', head: 'Change' },
          { id: 'source', head: 'Error and source' },
        ]}
        rows={signs.rows.map((row) => ({
          id: row.id,
          cells: [
            <span key="sign">
              {row.side === 'none' ? null : <SideBadge side={row.side} />} {row.method}, {row.unit}
              <small>{row.name}</small>
            </span>,
            row.before,
            <b key="now">{row.now}</b>,
            <ChangeTag key="change" row={row} />,
            <small key="source">{row.source}</small>,
          ],
        }))}
      />
    </Block>
  );
}

const verdicts = { beyond: 'beyond error', within: 'within error', unknown: 'error unknown' } as const;

function ChangeTag({ row }: { row: SignChange }) {
  const isPain = row.id.endsWith('/pain');
  if (row.verdict === 'beyond')
    return (
      <Tag tone="done" icon="check">
        {row.change}, {isPain ? 'meaningful' : 'real'}
      </Tag>
    );
  return (
    <Tag tone="line">
      {row.change}, {isPain ? 'less than meaningful' : verdicts[row.verdict]}
    </Tag>
  );
}
