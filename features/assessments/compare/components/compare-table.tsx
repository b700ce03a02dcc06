import { Fragment } from 'react';
import { dayName } from '@/clinical/time/day-words';
import { ChangeBand } from '@/components/charts/change-band';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import type { CompareLine } from '../types';
import styles from './compare.module.css';

/** Signs that both visits measured by one method, then those that cannot be compared and why. */
export function CompareTable({
  lines,
  earlierOn,
  laterOn,
}: {
  lines: readonly CompareLine[];
  earlierOn: string;
  laterOn: string;
}) {
  const both = lines.filter((line) => line.kind === 'change' || line.kind === 'answer');
  const groups = [
    ...[...new Set(both.map((line) => line.group))].map((group) => ({
      name: group,
      sub: '',
      lines: both.filter((line) => line.group === group),
    })),
    {
      name: 'Not comparable',
      sub: 'the values are shown, no change is worked out',
      lines: lines.filter((line) => !both.includes(line)),
    },
  ].filter((group) => group.lines.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.box} tabIndex={0} aria-label="Signs on two dates">
      <table className={styles.table} aria-label="Signs on two dates">
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Method</th>
            <th scope="col">{dayName(earlierOn)}</th>
            <th scope="col">{dayName(laterOn)}</th>
            <th scope="col">Change, error shaded</th>
            <th scope="col">Call</th>
            <th scope="col">Error and source</th>
            <th scope="col">Other side, {dayName(laterOn)}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr className={styles.group}>
              <th colSpan={8} scope="rowgroup">
                {group.name} <span>{group.sub}</span>
              </th>
            </tr>
            {group.lines.map((line) => (
              <Row key={line.key} line={line} earlier={dayName(earlierOn)} later={dayName(laterOn)} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ line, earlier, later }: { line: CompareLine; earlier: string; later: string }) {
  const { change, turn, side } = line;
  return (
    <tr>
      <th scope="row">
        {side === 'none' ? null : (
          <>
            <SideBadge side={side} />{' '}
          </>
        )}
        <bdi>{line.name}</bdi>
      </th>
      <td data-head="Method" className={styles.quiet}>
        {line.method}
      </td>
      <td data-head={earlier}>{line.was ?? <span className={styles.quiet}>not measured</span>}</td>
      <td data-head={later}>
        {line.is === null ? <span className={styles.quiet}>not measured</span> : <b>{line.is}</b>}
      </td>
      {change ? (
        <>
          <td className={styles.band}>
            <ChangeBand
              change={change.change}
              band={change.band}
              label={`${change.words.change}, ${line.verdict}`}
            />
          </td>
          <td data-head="Call">
            <Tag
              tone={turn === 'better' ? 'done' : turn === 'worse' ? 'warn' : 'line'}
              {...(turn === 'better'
                ? { icon: 'check' as const }
                : turn === 'worse'
                  ? { icon: 'alert' as const }
                  : {})}
            >
              {[change.words.change, line.verdict, turn].filter(Boolean).join(', ')}
            </Tag>
          </td>
          <td data-head="Error" className={styles.basis}>
            {line.basis}
          </td>
        </>
      ) : (
        <td colSpan={3} className={styles.basis}>
          {[line.verdict, line.basis].filter(Boolean).join(': ')}
        </td>
      )}
      <td data-head={`Other side, ${later}`}>
        {line.otherSide ?? (
          <Fragment>
            –<span className="sr-only">not measured</span>
          </Fragment>
        )}
      </td>
    </tr>
  );
}
