/** Equipment that an exercise may need, with everyday names. */
export const equipment = [
  {
    code: 'wall',
    label: 'Wall',
    aliases: [],
  },
  {
    code: 'step',
    label: 'Step',
    aliases: ['stair step', 'low step'],
  },
  {
    code: 'box',
    label: 'Low box',
    aliases: ['plyo box'],
  },
  {
    code: 'rail',
    label: 'Rail or handrail',
    aliases: ['rail', 'handrail', 'banister'],
  },
  {
    code: 'worktop',
    label: 'Worktop',
    aliases: ['kitchen counter'],
  },
  {
    code: 'chair',
    label: 'Sturdy chair',
    aliases: ['chair'],
  },
  {
    code: 'chair-with-arms',
    label: 'Chair with arms',
    aliases: ['armchair'],
  },
  {
    code: 'wheeled-chair',
    label: 'Wheeled chair or stool',
    aliases: ['office chair', 'rolling chair'],
  },
  {
    code: 'bench',
    label: 'Bench',
    aliases: ['weight bench'],
  },
  {
    code: 'bed',
    label: 'Bed',
    aliases: ['treatment table'],
  },
  {
    code: 'table',
    label: 'Table',
    aliases: ['desk'],
  },
  {
    code: 'mat',
    label: 'Mat or soft floor',
    aliases: ['exercise mat', 'yoga mat', 'carpet'],
  },
  {
    code: 'door-frame',
    label: 'Door frame',
    aliases: ['doorway'],
  },
  {
    code: 'stairs',
    label: 'Stairs',
    aliases: ['flight of stairs'],
  },
  {
    code: 'clear-space',
    label: 'Clear space, a few metres',
    aliases: ['corridor'],
  },
  {
    code: 'floor-marks',
    label: 'Line or marks on the floor',
    aliases: ['floor line', 'tape'],
  },
  {
    code: 'band',
    label: 'Resistance band',
    aliases: ['exercise band', 'elastic band'],
  },
  {
    code: 'heavy-band',
    label: 'Heavy resistance band',
    aliases: ['mobility band'],
  },
  {
    code: 'mini-band',
    label: 'Mini-band',
    aliases: ['loop band'],
  },
  {
    code: 'rubber-band',
    label: 'Rubber band',
    aliases: ['finger band'],
  },
  {
    code: 'strap',
    label: 'Strap or belt',
    aliases: ['strap', 'belt'],
  },
  {
    code: 'anchor',
    label: 'Fixed anchor point',
    aliases: ['door anchor', 'post'],
  },
  {
    code: 'fixed-edge',
    label: 'Edge that cannot move',
    aliases: ['immovable edge', 'heavy desk edge'],
  },
  {
    code: 'dumbbell',
    label: 'Dumbbell or light weight',
    aliases: ['dumbbell', 'dumbbells', 'hand weight', 'light weight'],
  },
  {
    code: 'kettlebell',
    label: 'Kettlebell',
    aliases: [],
  },
  {
    code: 'barbell',
    label: 'Barbell',
    aliases: ['bar'],
  },
  {
    code: 'weight-plate',
    label: 'Weight plate',
    aliases: ['plate'],
  },
  {
    code: 'rack',
    label: 'Rack',
    aliases: ['squat rack'],
  },
  {
    code: 'smith-machine',
    label: 'Smith machine',
    aliases: [],
  },
  {
    code: 'seated-calf-machine',
    label: 'Seated calf machine',
    aliases: [],
  },
  {
    code: 'leg-press',
    label: 'Leg press machine',
    aliases: ['leg press'],
  },
  {
    code: 'backpack',
    label: 'Backpack with weight in it',
    aliases: ['backpack', 'rucksack'],
  },
  {
    code: 'bag',
    label: 'Bag with weight in it',
    aliases: ['shopping bag'],
  },
  {
    code: 'hammer',
    label: 'Hammer',
    aliases: [],
  },
  {
    code: 'flexible-bar',
    label: 'Flexible rubber bar',
    aliases: ['twist bar'],
  },
  {
    code: 'stick',
    label: 'Stick',
    aliases: ['wand', 'broom handle'],
  },
  {
    code: 'decline-board',
    label: 'Decline board or wedge',
    aliases: ['wedge', 'slant board'],
  },
  {
    code: 'foam-roller',
    label: 'Foam roller',
    aliases: ['roller'],
  },
  {
    code: 'massage-ball',
    label: 'Massage ball',
    aliases: ['trigger point ball', 'tennis ball'],
  },
  {
    code: 'massage-stick',
    label: 'Massage stick',
    aliases: ['roller stick'],
  },
  {
    code: 'small-ball',
    label: 'Small ball',
    aliases: [],
  },
  {
    code: 'soft-ball',
    label: 'Soft ball',
    aliases: ['squeeze ball'],
  },
  {
    code: 'pool-noodle',
    label: 'Pool noodle',
    aliases: ['foam noodle'],
  },
  {
    code: 'cushion',
    label: 'Cushion or pad',
    aliases: ['pad', 'balance cushion'],
  },
  {
    code: 'pillow',
    label: 'Pillow',
    aliases: [],
  },
  {
    code: 'towel',
    label: 'Towel',
    aliases: ['small towel', 'rolled towel'],
  },
  {
    code: 'cloth',
    label: 'Thin cloth',
    aliases: ['tea towel'],
  },
  {
    code: 'sliders',
    label: 'Sliders',
    aliases: ['gliding discs'],
  },
  {
    code: 'plastic-bag',
    label: 'Plastic bag',
    aliases: [],
  },
  {
    code: 'sock',
    label: 'Sock',
    aliases: [],
  },
  {
    code: 'ice-pack',
    label: 'Ice pack',
    aliases: ['cold pack'],
  },
  {
    code: 'skipping-rope',
    label: 'Skipping rope',
    aliases: ['jump rope'],
  },
  {
    code: 'metronome',
    label: 'Metronome or music app',
    aliases: ['metronome app', 'music app'],
  },
  {
    code: 'mirror',
    label: 'Full-length mirror',
    aliases: ['mirror'],
  },
  {
    code: 'video',
    label: 'Phone camera',
    aliases: ['video'],
  },
  {
    code: 'treadmill',
    label: 'Treadmill',
    aliases: ['running machine'],
  },
  {
    code: 'shoes',
    label: 'Comfortable shoes',
    aliases: ['walking shoes'],
  },
] as const;

export type EquipmentCode = (typeof equipment)[number]['code'];
