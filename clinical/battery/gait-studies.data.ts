import type { Citation } from '../citation';

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
