import { PainTimeline } from '@/components/charts/pain-timeline';
import { Block } from '@/components/ui/panel';
import { ChartHead } from '../../components/chart-head';
import { dayWords } from '../../format';
import type { Overview } from '../types';
import { BeforeVisitPanel } from './before-visit-panel';
import { DiaryList } from './diary-list';
import { NoEpisode } from './no-episode';
import styles from './overview.module.css';
import { SignsTable } from './signs-table';

/** The first page of a chart. */
export function OverviewView({ overview }: { overview: Overview }) {
  const { head, course, before, signs, latest } = overview;
  const { patient, episode, today } = head;
  return (
    <>
      <ChartHead head={head} tab="overview" />
      {course && before && episode ? (
        <div className={styles.two}>
          <div className={styles.before}>
            <BeforeVisitPanel before={before} today={today} />
          </div>
          <div className={styles.main}>
            <section aria-labelledby="course">
              <h2 id="course" className={styles.span}>
                {dayWords(course.from, today)} to today
              </h2>
              <PainTimeline {...course} />
            </section>
            <SignsTable signs={signs} />
          </div>
          <div className={styles.latest}>
            <Block id="latest" title="Latest entries" sub="how we know">
              <DiaryList days={latest} />
            </Block>
          </div>
        </div>
      ) : (
        <NoEpisode patientId={patient.id} />
      )}
    </>
  );
}
