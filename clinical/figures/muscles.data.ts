import type { Tissue } from './tissue';

/** `flat` is the outline from front or back, `deep` names the muscle that lies over this one. */
type MuscleShape = Pick<Tissue, 'on' | 'shape'> & {
  readonly deep?: string;
  readonly flat?: string;
  /** It runs on over the next segment. */
  readonly and?: Pick<Tissue, 'on' | 'shape'>;
};

/** The muscles as outlines on the segment they lie on (units: tissue.ts), so that they follow every pose. Drawn by eye. */
export const muscleShapes: Readonly<Record<string, MuscleShape>> = {
  gastrocnemius: {
    on: 'shank',
    shape: '-2 -50, 10 -86, 27 -93, 42 -92, 53 -86, 50 -45, 40 -12, 22 0, 6 -15',
    flat: '2 -60, 20 -90, 45 -85, 54 -50, 48 0, 50 50, 42 85, 20 90, 2 60',
  },
  soleus: {
    on: 'shank',
    deep: 'gastrocnemius',
    shape: '10 2, 20 20, 36 34, 52 36, 66 20, 78 -20, 90 -60, 90 -93, 66 -93, 55 -92, 49 -62, 40 -34, 26 -16',
    flat: '30 -90, 60 -90, 86 -30, 86 30, 60 90, 30 90',
  },
  'achilles complex': {
    on: 'shank',
    shape: '66 -92, 82 -93, 98 -95, 98 -50, 82 -45, 68 -60',
  },
  'tibialis anterior': {
    on: 'shank',
    shape: '10 40, 25 93, 45 93, 70 93, 88 90, 86 50, 60 30, 40 20, 20 20',
  },
  'peroneus longus': {
    on: 'shank',
    shape: '8 20, 30 50, 60 30, 90 -20, 60 0, 30 10',
    flat: '10 55, 28 50, 55 50, 86 60, 94 93, 60 94, 30 94, 12 90',
  },
  quadriceps: {
    on: 'thigh',
    shape: '12 85, 30 93, 60 93, 86 88, 84 30, 60 10, 30 15',
    flat: '10 10, 30 85, 60 90, 86 60, 86 -60, 70 -80, 50 -50, 25 -20',
  },
  hamstrings: {
    on: 'thigh',
    shape: '16 -90, 40 -93, 70 -92, 92 -90, 86 -35, 60 -20, 30 -30',
  },
  'adductor longus': {
    on: 'thigh',
    shape: '8 -10, 30 30, 60 20, 85 -20, 60 -40, 30 -40',
    flat: '0 -60, 10 -20, 30 -15, 55 -50, 70 -90, 50 -93, 25 -93, 8 -93',
  },
  adductors: {
    on: 'thigh',
    shape: '8 -10, 30 30, 60 20, 85 -20, 60 -40, 30 -40',
    flat: '0 -60, 10 -20, 30 -15, 55 -50, 70 -90, 50 -93, 25 -93, 8 -93',
  },
  'gluteus maximus': {
    on: 'pelvis',
    shape: '-56 74, -69 30, -72 -14, -50 -46, -16 -34, -8 4, -24 44',
    flat: '12 60, 50 74, 80 30, 84 -16, 50 -46, 12 -30',
  },
  'gluteus medius': {
    on: 'pelvis',
    shape: '-43 84, -6 96, 32 82, 26 46, 9 -4, -9 -4, -24 34',
    flat: '26 84, 52 100, 81 96, 90 62, 97 16, 88 -8, 70 8, 46 44',
  },
  iliopsoas: {
    on: 'pelvis',
    shape: '4 100, 36 96, 44 50, 42 0, 26 -40, 12 -36, 14 10, 4 50',
  },
  'hip flexors': {
    on: 'pelvis',
    shape: '4 100, 36 96, 44 50, 42 0, 26 -40, 12 -36, 14 10, 4 50',
  },
  'intrinsic foot': {
    on: 'foot',
    shape: '-16 33, 10 25, 40 24, 66 30, 62 36, 30 32, 0 35',
  },
  obliques: {
    on: 'thorax',
    shape: '-36 70, -30 8, 34 14, 42 50, 10 86',
    flat: '40 10, 74 10, 80 50, 86 90, 60 80, 44 50',
  },
  'rectus abdominis': {
    on: 'thorax',
    shape: '34 4, 47 6, 54 50, 56 90, 42 94, 36 50',
  },
  'transversus abdominis': {
    on: 'thorax',
    shape: '-10 6, 46 6, 52 44, 50 70, -6 60',
  },
  'erector spinae': {
    on: 'thorax',
    shape: '-43 8, -30 8, -36 60, -40 120, -36 170, -49 160, -55 116, -50 60',
  },
  'tibialis posterior': {
    on: 'shank',
    deep: 'gastrocnemius',
    shape: '14 -20, 30 20, 60 20, 84 -40, 96 -60, 98 -85, 86 -80, 60 -40, 30 -50',
    flat: '14 -40, 30 -60, 60 -50, 86 -80, 98 -90, 96 -60, 70 0, 40 30, 18 10',
  },
  'talocrural joint': {
    on: 'foot',
    shape: '-26 -3, -18 -12, 0 -16, 18 -12, 27 0, 14 9, 0 6, -14 9',
  },
  'plantar fascia': {
    on: 'foot',
    shape: '-26 38, -10 30, 20 22, 52 26, 80 32, 76 38, 48 33, 20 29, -8 38',
  },
  peroneals: {
    on: 'shank',
    shape: '6 10, 16 52, 34 60, 56 46, 78 10, 96 -40, 98 -62, 90 -50, 70 -16, 46 0, 24 4',
    flat: '10 55, 28 50, 55 50, 86 60, 94 93, 60 94, 30 94, 12 90',
  },
  'lower trapezius': {
    on: 'thorax',
    shape: '-46 40, -36 60, -14 140, -26 166, -50 150, -54 100',
    flat: '5 40, 16 80, 70 155, 54 166, 5 140',
  },
  'serratus anterior': {
    on: 'thorax',
    shape: '-26 150, 16 90, 34 100, 24 126, 0 150',
    flat: '60 80, 86 74, 100 115, 102 144, 76 120',
  },
  infraspinatus: {
    on: 'thorax',
    shape: '-46 120, -6 154, -10 170, -42 160',
    flat: '36 94, 60 110, 106 152, 96 166, 42 156',
  },
  'deep neck flexors': {
    on: 'neck',
    shape: '6 -10, 19 -10, 18 20, 20 48, 10 60, 3 50, 2 20',
  },
  'neck flexors': {
    on: 'neck',
    shape: '6 -10, 20 -10, 19 20, 21 48, 10 60, 3 50, 2 20',
  },
  'neck extensors': {
    on: 'neck',
    shape: '-32 -14, -16 -10, -12 30, -14 60, -27 64, -27 30',
  },
  'neck side benders': {
    on: 'neck',
    shape: '-7 -10, 6 -10, 4 50, -7 50',
    flat: '13 -10, 30 -10, 27 20, 27 50, 17 50, 14 20',
  },
  'neck rotators': {
    on: 'neck',
    shape: '10 -10, 22 -10, -6 50, -16 50',
    flat: '4 -18, 15 -16, 24 10, 29 44, 20 46, 12 10',
  },
  'upper trapezius': {
    on: 'thorax',
    shape: '-56 130, -52 174, -38 204, -28 240, -14 240, -10 204, -30 170',
    flat: '5 140, 7 190, 16 226, 26 224, 38 204, 64 192, 94 179, 86 166, 40 166',
  },
  'levator scapulae': {
    on: 'thorax',
    shape: '-44 160, -32 160, -16 210, -24 220',
    flat: '29 146, 43 154, 36 190, 27 228, 15 230, 22 190',
  },
  scalenes: {
    on: 'neck',
    shape: '0 -10, 14 -10, 6 40, -4 40',
    flat: '11 -12, 33 -16, 28 14, 27 46, 16 46, 14 20',
  },
  'thoracic extensors': {
    on: 'thorax',
    shape: '-50 50, -34 50, -30 110, -26 170, -46 176, -59 130',
  },
  'thoracic rotators': {
    on: 'thorax',
    shape: '-49 30, -32 30, -26 100, -26 160, -46 170, -57 110',
    flat: '6 30, 26 30, 29 100, 22 170, 6 170',
  },
  'teres minor': {
    on: 'thorax',
    shape: '-44 104, -10 136, -12 146, -46 118',
    flat: '56 92, 66 90, 106 134, 102 144',
  },
  subscapularis: {
    on: 'thorax',
    shape: '-30 120, 0 150, 0 170, -30 160',
    flat: '46 106, 66 96, 94 130, 104 160, 86 162, 54 144',
  },
  supraspinatus: {
    on: 'thorax',
    shape: '-40 164, -10 186, -14 196, -40 180',
    flat: '30 166, 60 172, 104 166, 102 180, 60 190, 32 182',
  },
  'middle trapezius': {
    on: 'thorax',
    shape: '-54 130, -26 156, -24 174, -48 174',
    flat: '5 120, 34 144, 86 164, 88 176, 40 178, 5 184',
  },
  rhomboids: {
    on: 'thorax',
    shape: '-60 90, -36 94, -28 130, -34 164, -52 170',
    flat: '5 140, 5 180, 42 140, 42 96',
  },
  'shoulder capsule': {
    on: 'thorax',
    shape: '-60 174, -56 136, -20 110, 24 114, 44 140, 38 180, 10 206, -32 206',
    flat: '74 144, 94 130, 114 144, 118 164, 100 180, 78 170',
  },
  'posterior shoulder capsule': {
    on: 'thorax',
    shape: '-60 170, -50 130, -20 120, -20 190, -40 200',
    flat: '80 140, 100 126, 120 140, 120 166, 100 180, 80 170',
  },
  'pectoralis major': {
    on: 'thorax',
    shape: '59 96, 62 120, 46 160, 28 174, 16 146, 30 106',
    flat: '5 100, 40 86, 74 104, 100 146, 94 164, 50 170, 5 164',
  },
  'pectoralis minor': {
    on: 'thorax',
    shape: '50 100, 54 110, 26 170, 20 160',
    flat: '32 90, 56 94, 84 156, 74 162',
  },
  pectorals: {
    on: 'thorax',
    shape: '59 96, 62 120, 46 160, 28 174, 16 146, 30 106',
    flat: '5 100, 40 86, 74 104, 100 146, 94 164, 50 170, 5 164',
  },
  deltoid: {
    on: 'upperArm',
    shape: '-10 -20, -6 70, 10 96, 30 90, 56 40, 52 10, 30 -30, 8 -50',
  },
  'posterior deltoid': {
    on: 'upperArm',
    shape: '-8 20, 2 90, 30 95, 54 50, 36 20, 10 0',
  },
  'wrist extensors': {
    on: 'forearm',
    shape: '-2 10, 6 85, 25 96, 50 90, 84 90, 84 50, 50 25, 22 5',
  },
  'wrist flexors': {
    on: 'forearm',
    shape: '-2 -10, 6 -85, 25 -96, 50 -90, 84 -90, 84 -50, 50 -25, 22 -5',
  },
  'finger extensors': {
    on: 'forearm',
    shape: '0 30, 20 60, 50 35, 92 30, 92 -30, 50 -30, 20 -20',
  },
  'finger flexors': {
    on: 'forearm',
    shape: '0 -10, 10 -90, 30 -96, 60 -90, 92 -85, 92 -30, 50 -20, 20 0',
  },
  supinator: {
    on: 'forearm',
    shape: '-2 50, 10 90, 38 20, 30 -10, 10 20',
  },
  'pronator teres': {
    on: 'forearm',
    shape: '-2 -90, 8 -90, 30 -70, 56 10, 50 40, 26 -20',
  },
  'lumbar extensors': {
    on: 'thorax',
    shape: '-45 -6, -30 -6, -30 30, -36 76, -52 78, -53 40',
    flat: '6 -4, 34 -4, 36 34, 26 78, 6 80',
  },
  'lumbar spine': {
    on: 'thorax',
    shape: '-45 -6, -30 -6, -30 30, -36 76, -52 78, -53 40',
    flat: '-15 -6, 15 -6, 18 30, 13 62, -13 62, -18 30',
  },
  'lumbar rotators': {
    on: 'thorax',
    shape: '-36 70, -30 8, 34 14, 42 50, 10 86',
    flat: '44 6, 78 4, 82 40, 84 76, 66 60, 50 34',
  },
  'spinal extensors': {
    on: 'thorax',
    shape: '-43 8, -30 8, -36 60, -40 120, -36 170, -49 160, -55 116, -50 60',
  },
  abdominals: {
    on: 'thorax',
    shape: '34 4, 47 6, 54 50, 56 90, 42 94, 36 50',
  },
  'latissimus dorsi': {
    on: 'thorax',
    shape: '-47 20, -34 22, -8 70, 6 120, -4 150, -30 120, -54 100',
    flat: '10 10, 40 40, 90 100, 108 150, 60 120, 14 90',
  },
  'quadratus lumborum': {
    on: 'thorax',
    shape: '-38 -4, -18 -2, -18 34, -30 46, -40 42',
    flat: '14 0, 44 2, 40 44, 20 56',
  },
  'sciatic nerve': {
    on: 'thigh',
    shape: '-14 -60, 6 -64, 40 -62, 70 -58, 100 -60, 100 -30, 70 -34, 40 -36, 6 -34, -14 -30',
  },
  piriformis: {
    on: 'pelvis',
    shape: '-58 26, -64 6, -58 -10, -14 -14, 2 -4, 0 10, -20 22',
    flat: '14 46, 24 22, 56 0, 90 -2, 96 14, 66 30, 30 56',
  },
  'hip rotators': {
    on: 'pelvis',
    shape: '-58 26, -64 6, -58 -10, -14 -14, 2 -4, 0 10, -20 22',
    flat: '14 46, 24 22, 56 0, 90 -2, 96 14, 66 30, 30 56',
  },
  'hip adductors': {
    on: 'thigh',
    shape: '8 -10, 30 30, 60 20, 85 -20, 60 -40, 30 -40',
    flat: '0 -60, 10 -20, 30 -15, 55 -50, 70 -90, 50 -93, 25 -93, 8 -93',
  },
  'hip stabilisers': {
    on: 'pelvis',
    shape: '-43 84, -6 96, 32 82, 26 46, 9 -4, -9 -4, -24 34',
    flat: '26 84, 52 100, 81 96, 90 62, 97 16, 88 -8, 70 8, 46 44',
  },
  'ankle stabilisers': {
    on: 'shank',
    shape: '66 -86, 84 -93, 100 -90, 104 20, 98 90, 84 90, 72 60, 86 0, 76 -50',
    flat: '72 -40, 84 -86, 98 -90, 104 0, 98 90, 84 86, 72 40, 84 0',
  },
  diaphragm: {
    on: 'thorax',
    shape: '-46 74, -30 100, 0 110, 34 104, 54 84, 40 84, 10 92, -20 86',
    flat: '0 96, 36 102, 70 88, 86 66, 60 74, 30 86, 0 82',
  },
  'median nerve': {
    on: 'upperArm',
    shape: '0 -14, 50 -14, 100 -14, 100 34, 50 34, 0 34',
    and: { on: 'forearm', shape: '0 -24, 50 -24, 100 -24, 100 24, 50 24, 0 24' },
  },
  'ulnar nerve': {
    on: 'upperArm',
    shape: '0 -79, 50 -79, 100 -79, 100 -31, 50 -31, 0 -31',
    and: { on: 'forearm', shape: '0 -84, 50 -84, 100 -84, 100 -36, 50 -36, 0 -36' },
  },
  'radial nerve': {
    on: 'upperArm',
    shape: '0 26, 50 26, 100 26, 100 74, 50 74, 0 74',
    and: { on: 'forearm', shape: '0 31, 50 31, 100 31, 100 79, 50 79, 0 79' },
  },
};
