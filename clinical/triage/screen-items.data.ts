import type { FlagCode } from './red-flags.data';

/** One question of the red-flag screen. */
export interface ScreenItem {
  code: string;
  flag: FlagCode;
  /** To the therapist, short. */
  short: string;
  /** The patient's words; null where the trigger of the row's fixed wording is the question. */
  ask: string | null;
  /** Whether it has a left and a right. */
  sided: boolean;
}

/** The screen in the order in which it is asked. */
export const screenGroups = [
  {
    code: 'now',
    title: 'Anywhere, now',
    items: [
      { code: 'chest-or-breath', flag: 'chest-breath', short: 'Chest or breathing', ask: null, sided: false },
      {
        code: 'sudden-face-speech-head',
        flag: 'sudden-head',
        short: 'Face, speech, sight or worst headache',
        ask: null,
        sided: false,
      },
    ],
  },
  {
    code: 'leg',
    title: 'The leg',
    items: [
      { code: 'swollen-warm-leg', flag: 'dvt-suspected', short: 'Swollen, warm leg', ask: null, sided: true },
      {
        code: 'growing-tight-leg-pain',
        flag: 'acute-compartment-suspected',
        short: 'Hard leg, growing pain',
        ask: null,
        sided: true,
      },
      {
        code: 'sudden-calf-pop',
        flag: 'achilles-rupture-suspected',
        short: 'Pop in heel or calf',
        ask: null,
        sided: true,
      },
      {
        code: 'cannot-stand',
        flag: 'cannot-weight-bear',
        short: 'Cannot stand on it',
        ask: null,
        sided: true,
      },
      {
        code: 'fever-with-hot-area',
        flag: 'infection-suspected',
        short: 'Fever and a hot area',
        ask: null,
        sided: true,
      },
    ],
  },
  {
    code: 'running',
    title: 'Running and bone',
    items: [
      {
        code: 'tight-leg-each-run',
        flag: 'exertional-compartment-suspected',
        short: 'Fills up with every run',
        ask: null,
        sided: true,
      },
      {
        code: 'cold-foot-each-run',
        flag: 'artery-entrapment-suspected',
        short: 'Cold or pale foot with effort',
        ask: null,
        sided: true,
      },
      {
        code: 'bone-spot-rest-pain',
        flag: 'bone-stress-suspected',
        short: 'One sore spot on a bone',
        ask: null,
        sided: true,
      },
      { code: 'low-energy', flag: 'low-energy-suspected', short: 'Low energy', ask: null, sided: false },
    ],
  },
  {
    code: 'nerves',
    title: 'Spine and nerves',
    items: [
      {
        code: 'saddle-numbness',
        flag: 'cauda-equina-suspected',
        short: 'Saddle numbness',
        ask: 'Numbness between the legs or around the back passage',
        sided: false,
      },
      {
        code: 'bladder-or-bowel',
        flag: 'cauda-equina-suspected',
        short: 'Bladder or bowel',
        ask: 'New bladder or bowel trouble, or a change in sexual feeling',
        sided: false,
      },
      {
        code: 'both-legs-weak',
        flag: 'cauda-equina-suspected',
        short: 'Both legs',
        ask: 'Both legs weak or numb',
        sided: false,
      },
      {
        code: 'growing-weakness',
        flag: 'growing-weakness',
        short: 'Growing weakness',
        ask: null,
        sided: true,
      },
      {
        code: 'clumsy-or-unsteady',
        flag: 'neck-cord-suspected',
        short: 'Clumsy or unsteady',
        ask: null,
        sided: false,
      },
    ],
  },
  {
    code: 'general',
    title: 'General health',
    items: [
      { code: 'weight-loss', flag: 'unexplained-weight-loss', short: 'Weight loss', ask: null, sided: false },
      {
        code: 'night-pain',
        flag: 'night-or-cancer-pain',
        short: 'Pain that never eases',
        ask: 'Pain that does not ease in any position and is worse at night',
        sided: false,
      },
      {
        code: 'cancer-history-new-pain',
        flag: 'night-or-cancer-pain',
        short: 'New pain after cancer',
        ask: 'New pain when you have had cancer before',
        sided: false,
      },
    ],
  },
] as const satisfies readonly { code: string; title: string; items: readonly ScreenItem[] }[];

export const screenItems: readonly ScreenItem[] = screenGroups.flatMap(
  (group): readonly ScreenItem[] => group.items,
);
