import type { Citation } from '../citation';
import type { GaitError, GaitPhase } from './gait-item';

/** 18 recreational runners on a treadmill, two raters, two days. */
const damsted2015: Citation = {
  authors: 'Damsted, Nielsen, Larsen',
  year: 2015,
  title: 'Reliability of video-based quantification of the knee- and hip angle at foot strike during running',
  journal: 'Int J Sports Phys Ther 10(2)',
};

/** 21 recreational runners, ten steps of each leg, one week apart. */
const dingenen2018: Citation = {
  authors: 'Dingenen, Barton, Janssen, Benoit, Malliaras',
  year: 2018,
  title: 'Test-retest reliability of two-dimensional video analysis during running',
  journal: 'Phys Ther Sport 33:40–47',
  doi: '10.1016/j.ptsp.2018.06.009',
};

/** How many steps a stable mean needs at least (Dingenen et al., 2018: at least 7). */
export const STEPS_FOR_A_MEAN = 7;

/** What was measured in running one week apart, as mean of several steps. */
function oneWeekApart(band: number, printed: string, phases: readonly GaitPhase[]): GaitError {
  return {
    band,
    kind: 'smallest detectable difference',
    phases,
    text: `One week apart, the mean of at least 7 steps could differ by ${printed} without a change (21 recreational runners, 2D video).`,
    citation: dingenen2018,
    certainty: 'read',
  };
}

export const pelvicDropError = oneWeekApart(2.8, '2.7 to 2.8°', ['midstance']);
/** Printed for side lean of the trunk, thigh and foot together: the upper end is taken. */
export const trunkSideLeanError = oneWeekApart(2.3, '1.3 to 2.3°', ['midstance']);
/** Printed for shin and ankle together: the upper end is taken. */
export const tibiaError = oneWeekApart(4.8, '2.2 to 4.8°', ['initial-contact']);
export const ankleError = oneWeekApart(4.8, '2.2 to 4.8°', ['midstance']);
/** Printed for knee bend and hip adduction together: the upper end is taken. */
export const kneeMidstanceError = oneWeekApart(3.8, '2.3 to 3.8°', ['midstance']);

export const kneeContactError: GaitError = {
  band: 14,
  kind: '95% prediction interval between days',
  phases: ['initial-contact'],
  text: 'The same runner differed by 3 to 8° within a day and 9 to 14° between days (18 recreational runners, 2D video).',
  citation: damsted2015,
  certainty: 'read',
};
