import type { ReactNode } from 'react';
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

/** The first page of a chart. `news` is what the re-tests say to the program. */
export function OverviewView({ overview, news }: { overview: Overview; news: ReactNode }) {
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
            {news}
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
