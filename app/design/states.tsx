import { Button } from '@/components/ui/button';
import { Columns, Row, Split, Stack } from '@/components/ui/layout';
import { Block, Facts, Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState, LoadingBones, OfflineState } from '@/components/ui/state';
import { Table } from '@/components/ui/table';
import { Views } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import styles from './design.module.css';

/** Each says what is true, what was kept, and the one thing to do. */
export function States() {
  return (
    <Stack gap="section">
      <Block id="read" title="Tables and columns" sub="left, with right for reference">
        <Split
          aside={
            <Panel>
              <Row ends>
                <h3>Before this visit</h3>
                <span>since 13 Nov, 7 days</span>
              </Row>
              <Columns>
                <span>8 of 10</span>
                <span>1 not logged</span>
              </Columns>
            </Panel>
          }
        >
          <Table
            label="Signs to compare today"
            heads={[
              { id: 'sign', head: 'Sign, left' },
              { id: 'then', head: '31 Aug', align: 'end' },
              { id: 'now', head: '13 Nov', align: 'end' },
              { id: 'change', head: 'Change' },
            ]}
            rows={[
              {
                id: 'wall',
                cells: [
                  'Knee to wall, cm',
                  '6.5',
                  '9.0',
                  <Tag key="tag" tone="done" icon="check">
                    +2.5, beyond error
                  </Tag>,
                ],
              },
              {
                id: 'raise',
                cells: [
                  'Heel raises, count',
                  'not done',
                  '14',
                  <Tag key="tag" tone="line">
                    no change to say
                  </Tag>,
                ],
              },
            ]}
          />
        </Split>
      </Block>
      <Block id="states" title="States" sub="none shows a zero, a spinner on its own, or an apology">
        <div className={styles.three}>
          <EmptyState
            level={3}
            title="Your caseload starts with one patient"
            actions={<Button>Register a patient</Button>}
          >
            <p>A patient appears here once they have an episode. Each row says why it is where it is.</p>
          </EmptyState>
          <ErrorState
            level={3}
            title="The diary did not load"
            code="7F2-K91"
            actions={<Button>Try again</Button>}
          >
            <p>
              Nothing is lost; the server did not answer twice. Assessment and program below are complete.
            </p>
          </ErrorState>
          <OfflineState
            level={3}
            since={<b>No connection since 12:21</b>}
            title="Assessment 6, draft"
            actions={<Button>Try now</Button>}
          >
            <p>
              You can go on. <b>14 answers wait in this browser.</b> Signing needs the server.
            </p>
          </OfflineState>
          <Panel>
            <LoadingBones label="Opening the chart" rows={2} />
          </Panel>
          <Panel>
            <h3>Before this visit</h3>
            <Facts
              facts={[
                {
                  term: 'Pain since, 7 of 7 days logged',
                  said: 'Worst, median 4, was 2. Ceiling 5, crossed 0 times.',
                },
                { term: 'Sessions', said: '8 of 10' },
                { term: 'Due', said: 'UWRI, last 24 of 36 on 9 Oct, 42 days ago' },
              ]}
            />
          </Panel>
          <Panel>
            <Views
              label="Lists"
              tabs={[
                { href: '/design', name: 'All mine', note: 18, current: true },
                { href: '/design?view=today', name: 'Visits today', note: 5 },
                { href: '/design?view=quiet', name: 'Gone quiet', note: 1 },
              ]}
            />
          </Panel>
        </div>
      </Block>
    </Stack>
  );
}
