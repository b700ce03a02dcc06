import { type NextAction, nextActions } from '@/clinical/triage/next-action';
import { writeSort } from '@/components/data-table/table-url';
import { SideBadge } from '@/components/ui/side-badge';
import { Views } from '@/components/ui/tabs';
import { viewName } from '../format';
import type { CaseloadData } from '../types';
import styles from './caseload.module.css';

const sides = ['left', 'right', 'both', 'middle'] as const;

/** What waits, with its counts, and the sides: links, so that a view can be kept, shared and gone back to. */
export function CaseloadViews({ data: { view, waiting, total } }: { data: CaseloadData }) {
  const href = (changes: { next?: NextAction | null; side?: (typeof sides)[number] | null }) => {
    const { next, side } = { ...view, ...changes };
    const params = new URLSearchParams();
    if (next) params.set('next', next);
    if (side) params.set('side', side);
    const sort = writeSort(view.sort);
    if (sort !== 'next') params.set('sort', sort);
    return params.size > 0 ? `/caseload?${params}` : '/caseload';
  };
  return (
    <>
      <Views
        label="Views"
        tabs={[
          { href: href({ next: null }), name: 'All mine', note: total, current: view.next === null },
          ...nextActions
            .filter((next) => waiting[next] !== undefined || view.next === next)
            .map((next) => ({
              href: href({ next }),
              name: viewName(next),
              note: waiting[next] ?? 0,
              current: view.next === next,
            })),
        ]}
      />
      <nav aria-label="Side" className={styles.sides}>
        <span>Side</span>
        <SideLink href={href({ side: null })} current={view.side === null}>
          any
        </SideLink>
        {sides.map((side) => (
          <SideLink key={side} href={href({ side })} current={view.side === side}>
            <SideBadge side={side} />
          </SideLink>
        ))}
      </nav>
    </>
  );
}

function SideLink({
  href,
  current,
  children,
}: {
  href: string;
  current: boolean;
  children: React.ReactNode;
}) {
  return (
    <a href={href} data-soft="" {...(current ? { 'aria-current': 'true' } : {})}>
      {children}
    </a>
  );
}
