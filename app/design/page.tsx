import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PainTimeline } from '@/components/charts/pain-timeline';
import { readSort } from '@/components/data-table/table-url';
import { ClinicShell } from '@/components/shell/clinic-shell';
import { clinicPlaces } from '@/components/shell/places';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Tabs } from '@/components/ui/tabs';
import { env } from '@/lib/env';
import { Controls } from './controls';
import styles from './design.module.css';
import { ceilings, days, flares, revisions, span, visits, weeks } from './sample.data';
import { SampleTable } from './sample-table';
import { States } from './states';
import { TypeAndColour } from './type-and-colour';

export const metadata: Metadata = { title: 'Design' };

/** Everything that screens are made of, on invented values. In development only. */
export default async function DesignPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  if (env().NODE_ENV === 'production') notFound();
  const { sort } = await searchParams;
  const order = readSort(typeof sort === 'string' ? sort : null, ['name', 'latest', 'log'], {
    by: 'name',
    descending: false,
  });
  return (
    <ClinicShell
      home="/design"
      places={[{ href: '/design', name: 'Design' }, ...clinicPlaces.owner]}
      who="Inés Calloway"
      clinic="Harbour Lane Clinic"
      signOut={<Button tone="quiet">Sign out</Button>}
    >
      <PageHead
        size="name"
        crumbs={[
          { href: '/caseload', name: 'Caseload' },
          { href: '/patients', name: 'ليلى حدّاد' },
        ]}
        title="Ottoline Featheringstonehaugh-Marchbanks"
        facts={
          <>
            <span>born 14 Mar 1995, 31 years</span>
            <span>HL-2041</span>
            <SideBadge side="left" word="Left calf, soleus pattern" spoken />
          </>
        }
        actions={
          <>
            <Button>Message</Button>
            <Button tone="primary">Start assessment</Button>
          </>
        }
      />
      <Tabs
        label="Chart"
        tabs={[
          { href: '/design', name: 'Overview', current: true },
          { href: '/design#states', name: 'Assessments', note: 5 },
          { href: '/design#fields', name: 'Program', note: 'rev 5' },
          { href: '/design#table', name: 'Diary', note: '71 of 82 days' },
        ]}
      />
      <div className={styles.page}>
        <Block id="timeline" title="31 Aug to 20 Nov" sub="pain and sessions">
          <PainTimeline
            {...span}
            days={days}
            visits={visits}
            revisions={revisions}
            weeks={weeks}
            ceilings={ceilings}
            flares={flares}
          />
        </Block>
        <Block id="table" title="Table" sub="sorted by the server; orders are links">
          <SampleTable sort={order} />
        </Block>
        <Block id="table-empty" title="Table without rows">
          <SampleTable sort={order} none />
        </Block>
        <Controls />
        <States />
        <TypeAndColour />
      </div>
    </ClinicShell>
  );
}
