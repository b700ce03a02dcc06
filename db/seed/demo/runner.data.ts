/** What the demonstration's runner tells. Days are counted back from the visit, so that they move with it. */
export const runnerGoals = ['Run 10 km along the harbour', 'Take the stairs at work', 'Stand on tiptoe'];

/** A score for each goal, visit by visit; null is not asked. */
export const runnerGoalScores: readonly (readonly (number | null)[])[] = [
  [2, 5, 3],
  [3, 6, 4],
  [5, 8, 6],
  [6, null, 7],
  [6, 9, 7],
];

/** [days before the visit, kilometres, note] */
type ToldRun = readonly [before: number, km: number, note: string | null];

/** She raised her long run by 40% before it began, … */
export const runnerRunsFirst: readonly ToldRun[] = [
  [46, 8, null],
  [43, 6, null],
  [39, 9, null],
  [36, 7, null],
  [32, 10, 'long run'],
  [29, 7, null],
  [25, 9.5, null],
  [22, 6, null],
  [18, 10, 'long run'],
  [15, 8, null],
  [11, 14, 'long run with the club; calf tight the next morning'],
  [8, 6, 'stopped at 6 km'],
  [5, 4, null],
];

/** … and again, by a little more than a quarter, a week before the last visit. */
export const runnerRunsLast: readonly ToldRun[] = [
  [34, 4, null],
  [31, 5, null],
  [27, 5, null],
  [24, 6, null],
  [20, 6.5, null],
  [17, 6, null],
  [13, 7.5, null],
  [10, 7, null],
  [6, 9.5, 'hilly; felt it the next morning'],
  [3, 6, null],
];

const nothing = {
  mechanism: null,
  eases: null,
  aggravates: null,
  morning: null,
  throughDay: null,
  evening: null,
  night: null,
  stage: null,
  hills: null,
  speedWork: null,
  terrain: null,
  camber: null,
  surface: null,
  previousEpisodes: null,
};

export const runnerHistoryFirst = {
  ...nothing,
  onset: 'gradual' as const,
  mechanism: 'Longer club run, then a deep ache low on the inner side over some days',
  eases: 'Rest, warmth, walking slowly',
  aggravates: 'Running past 4 km, stairs down, standing on tiptoe',
  morning: 'stiff for the first ten steps',
  throughDay: 'easy',
  evening: 'aches after a day on her feet',
  night: 'sleeps through',
  stage: 'subacute',
  sport: 'road running, 10 km races',
  weeklyDistanceKm: 38,
  weeklyDistanceBeforeKm: 26,
  hills: 'some',
  speedWork: 'once a week',
  terrain: 'road',
  camber: 'left side lower',
  surface: 'asphalt',
  shoeModel: 'neutral, 8 mm drop',
  shoeAgeMonths: 14,
  shoeDistanceKm: 910,
  previousEpisodes: 'Right calf, two years ago, settled in three weeks',
};

export const runnerHistoryLast = {
  ...nothing,
  onset: 'gradual' as const,
  eases: 'The bent-knee stretch, a rest day',
  aggravates: 'Hills, more than 8 km',
  morning: 'stiff for two or three steps',
  throughDay: 'nothing',
  evening: 'nothing',
  night: 'sleeps through',
  stage: 'persistent',
  sport: 'road running, 10 km races',
  weeklyDistanceKm: 22,
  weeklyDistanceBeforeKm: 38,
  hills: 'hill repeats',
  speedWork: 'none',
  terrain: 'road',
  camber: 'varies',
  surface: 'asphalt',
  shoeModel: 'neutral, 10 mm drop, new',
  shoeAgeMonths: 2,
  shoeDistanceKm: 120,
};

/** What she is followed by. A score for each visit; null is a visit at which it was not asked. */
export const runnerMeasures = [
  { measureCode: 'patient-chosen-activities', sided: false, everyDays: 28, scores: [] },
  { measureCode: 'pain-worst-day', sided: true, everyDays: 21, scores: [6, 6, 4, 3, 4] },
  { measureCode: 'uwri', sided: false, everyDays: 28, scores: [11, null, 19, null, 25] },
  { measureCode: 'lefs', sided: false, everyDays: 14, scores: [52, null, 63, 68, null] },
  { measureCode: 'global-change', sided: false, everyDays: null, scores: [null, null, null, 2, null] },
] as const;
