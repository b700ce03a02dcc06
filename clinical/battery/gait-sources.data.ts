import type { Citation } from '../citation';
import type { GaitError, GaitPhase, GaitSource } from './gait-item';

/** 72 injured and 36 uninjured runners, looked at once. */
export const bramah2018: Citation = {
  authors: 'Bramah et al.',
  year: 2018,
  journal: 'Am J Sports Med 46(12):3023',
  doi: '10.1177/0363546518793657',
};

/** 12 runners with knee pain, before and after running with 10% more steps. */
export const bramah2019: Citation = {
  authors: 'Bramah et al.',
  year: 2019,
  journal: 'Am J Sports Med 47(14):3406–3413',
};

/** 15 men with repeat calf strain and 15 controls at 3.2 m/s. */
export const bramah2021: Citation = { authors: 'Bramah et al.', year: 2021, doi: '10.26603/001c.22971' };

export const lieberman2015: Citation = {
  authors: 'Lieberman et al.',
  year: 2015,
  title:
    'Effects of stride frequency and foot position at landing on braking force, hip torque, impact peak force and the metabolic cost of running in humans',
  journal: 'J Exp Biol 218:3406–3414',
  doi: '10.1242/jeb.125500',
};

/** 45 runners on a treadmill at their own step rate, 5% and 10% above and below it. */
export const heiderscheit2011: Citation = {
  authors: 'Heiderscheit, Chumanov, Michalski, Wille, Ryan',
  year: 2011,
  title: 'Effects of Step Rate Manipulation on Joint Mechanics during Running',
  journal: 'Med Sci Sports Exerc 43(2):296–302',
  doi: '10.1249/MSS.0b013e3181ebedf4',
};

/** 1,991 runners filmed in a marathon. */
export const kasmer2013: Citation = {
  authors: 'Kasmer, Liu, Roberts, Valadao',
  year: 2013,
  title: 'Foot-strike pattern and performance in a marathon',
  journal: 'Int J Sports Physiol Perform 8(3):286–292',
  doi: '10.1123/ijspp.8.3.286',
};

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

export const noCutOff: GaitSource = {
  text: 'No cut-off was found: the therapist’s own mark.',
  citation: null,
  certainty: 'none',
};

export const optionOnly: GaitSource = {
  text: 'A description. No source was read that makes one of these a fault.',
  citation: null,
  certainty: 'none',
};
