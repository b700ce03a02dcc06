import type { LegViewCode } from './leg-map/leg-view';

export type RegionGroup =
  | 'calf'
  | 'achilles and heel'
  | 'shin'
  | 'knee'
  | 'ankle'
  | 'sole'
  | 'foot'
  | 'thigh'
  | 'pelvis and hip'
  | 'back'
  | 'chest and belly'
  | 'shoulder and arm'
  | 'head and neck';

/** A place in which a symptom is felt, for a list that a keyboard can use. Every one but the middle ones has a left and a right. */
export interface SymptomRegion {
  code: string;
  /** For therapists. */
  name: string;
  /** In everyday words. */
  plain: string;
  group: RegionGroup;
  /** The view of the leg map in which it is seen best; null for a place that the map does not draw. */
  view: LegViewCode | null;
  /** Lies on the midline and has no side. */
  middle?: true;
  /** The regions that the drawings show in its stead. */
  covers?: readonly string[];
}

/** The lower leg first, then the rest of the body. Codes of the lower leg are those of the leg map where it draws the place. */
export const symptomRegions: readonly SymptomRegion[] = [
  {
    code: 'calf-whole',
    name: 'Calf, whole',
    plain: 'Whole calf',
    group: 'calf',
    view: null,
    covers: [
      'gastroc-medial-belly',
      'gastroc-lateral-belly',
      'soleus-medial-distal',
      'soleus-lateral-to-achilles',
    ],
  },
  {
    code: 'gastroc-medial-belly',
    name: 'Gastrocnemius medial head, belly',
    plain: 'Upper calf, inner half',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'gastroc-lateral-belly',
    name: 'Gastrocnemius lateral head, belly',
    plain: 'Upper calf, outer half',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'gastroc-medial-mtj',
    name: 'Gastrocnemius medial head, muscle–tendon junction',
    plain: 'Mid calf, inner half',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'gastroc-lateral-mtj',
    name: 'Gastrocnemius lateral head, muscle–tendon junction',
    plain: 'Mid calf, outer half',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'soleus-medial-proximal',
    name: 'Soleus, medial proximal (soleal line)',
    plain: 'Deep in the upper calf, inner side',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'soleus-lateral-proximal-fibular-head',
    name: 'Soleus, lateral proximal, at the fibular head',
    plain: 'Upper calf, outer edge',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'soleus-central',
    name: 'Soleus, central',
    plain: 'Deep in the middle of the calf',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'soleus-lateral-mid',
    name: 'Soleus, lateral middle',
    plain: 'Mid calf, outer edge',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'soleus-medial-distal',
    name: 'Soleus, medial distal',
    plain: 'Low calf, inner side',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'soleus-lateral-to-achilles',
    name: 'Soleus, lateral to the Achilles',
    plain: 'Low calf, outer side',
    group: 'calf',
    view: 'posterior',
  },
  {
    code: 'plantaris',
    name: 'Plantaris',
    plain: 'Deep in the upper calf, outer side',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'flexor-digitorum-longus',
    name: 'Flexor digitorum longus',
    plain: 'Deep above the inner ankle',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'flexor-hallucis-longus',
    name: 'Flexor hallucis longus',
    plain: 'Deep above the outer ankle',
    group: 'calf',
    view: 'posterior-deep',
  },
  {
    code: 'achilles-aponeurosis',
    name: 'Achilles, upper (aponeurosis to tendon)',
    plain: 'Where the calf becomes tendon',
    group: 'achilles and heel',
    view: 'posterior',
  },
  {
    code: 'achilles-mid',
    name: 'Achilles, mid-portion (2 to 6 cm above the heel)',
    plain: 'Tendon above the heel',
    group: 'achilles and heel',
    view: 'posterior',
  },
  {
    code: 'achilles-insertion',
    name: 'Achilles insertion',
    plain: 'Back of the heel',
    group: 'achilles and heel',
    view: 'posterior',
  },
  {
    code: 'tibia-posteromedial',
    name: 'Inner border of the shin bone',
    plain: 'Inner edge of the shin',
    group: 'shin',
    view: 'medial',
  },
  {
    code: 'tibialis-anterior',
    name: 'Tibialis anterior',
    plain: 'Front of the shin, outer side',
    group: 'shin',
    view: 'lateral',
  },
  {
    code: 'peroneals',
    name: 'Peroneals (fibularis)',
    plain: 'Outer side of the lower leg',
    group: 'shin',
    view: 'lateral',
  },
  {
    code: 'popliteal-fossa',
    name: 'Back of the knee (popliteal fossa)',
    plain: 'Back of the knee',
    group: 'knee',
    view: 'posterior',
  },
  {
    code: 'popliteus',
    name: 'Popliteus',
    plain: 'Deep behind the knee',
    group: 'knee',
    view: 'posterior-deep',
  },
  { code: 'front-knee', name: 'Round the kneecap', plain: 'Front of the knee', group: 'knee', view: null },
  {
    code: 'tibialis-posterior-medial-ankle',
    name: 'Tibialis posterior tendon, behind the inner ankle',
    plain: 'Behind the inner ankle',
    group: 'ankle',
    view: 'medial',
  },
  { code: 'outer-ankle', name: 'Outer ankle', plain: 'Outer ankle', group: 'ankle', view: null },
  {
    code: 'front-ankle',
    name: 'Front of the ankle',
    plain: 'Front of the ankle',
    group: 'ankle',
    view: null,
  },
  { code: 'heel-pad', name: 'Heel pad', plain: 'Under the heel', group: 'sole', view: 'sole' },
  {
    code: 'plantar-fascia-heel',
    name: 'Plantar fascia at the heel',
    plain: 'Under the heel, at its front edge',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'plantar-fascia-mid',
    name: 'Plantar fascia and flexor digitorum brevis',
    plain: 'Middle of the sole',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'abductor-hallucis',
    name: 'Abductor hallucis',
    plain: 'Arch of the foot',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'abductor-digiti-minimi',
    name: 'Abductor digiti minimi',
    plain: 'Outer edge of the sole',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'ball-first-met',
    name: 'Ball of the foot, big-toe side',
    plain: 'Ball of the foot, big-toe side',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'ball-lesser-mets',
    name: 'Ball of the foot, middle and little-toe side',
    plain: 'Ball of the foot, little-toe side',
    group: 'sole',
    view: 'sole',
  },
  {
    code: 'head-front',
    name: 'Face and forehead',
    plain: 'Face or forehead',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'jaw',
    name: 'Jaw (temporomandibular joint, masseter)',
    plain: 'Jaw',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'head-back',
    name: 'Back of the head (occiput)',
    plain: 'Back of the head',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'neck-front',
    name: 'Front of the neck',
    plain: 'Front of the neck',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'neck-back',
    name: 'Back of the neck (cervical paraspinals)',
    plain: 'Back of the neck',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'spine-neck',
    name: 'Neck, midline (cervical spine)',
    plain: 'Middle of the neck, at the back',
    group: 'head and neck',
    view: null,
    middle: true,
  },
  {
    code: 'upper-trapezius',
    name: 'Upper trapezius',
    plain: 'Between neck and shoulder',
    group: 'head and neck',
    view: null,
  },
  {
    code: 'collarbone',
    name: 'Collarbone (clavicle)',
    plain: 'Collarbone',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'shoulder-front',
    name: 'Front of the shoulder (anterior deltoid)',
    plain: 'Front of the shoulder',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'shoulder-outer',
    name: 'Outer shoulder (middle deltoid)',
    plain: 'Outer shoulder',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'shoulder-back',
    name: 'Back of the shoulder (posterior deltoid)',
    plain: 'Back of the shoulder',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'upper-arm-front',
    name: 'Biceps brachii',
    plain: 'Front of the upper arm',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'upper-arm-back',
    name: 'Triceps brachii',
    plain: 'Back of the upper arm',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'elbow-front',
    name: 'Front of the elbow',
    plain: 'Bend of the elbow',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'elbow-back',
    name: 'Back of the elbow',
    plain: 'Tip of the elbow',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'forearm-front',
    name: 'Forearm, front (flexors)',
    plain: 'Palm side of the forearm',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'forearm-back',
    name: 'Forearm, back (extensors)',
    plain: 'Back of the forearm',
    group: 'shoulder and arm',
    view: null,
  },
  { code: 'wrist', name: 'Wrist', plain: 'Wrist', group: 'shoulder and arm', view: null },
  {
    code: 'hand-palm',
    name: 'Palm of the hand',
    plain: 'Palm of the hand',
    group: 'shoulder and arm',
    view: null,
  },
  {
    code: 'hand-back',
    name: 'Back of the hand',
    plain: 'Back of the hand',
    group: 'shoulder and arm',
    view: null,
  },
  { code: 'fingers', name: 'Fingers', plain: 'Fingers', group: 'shoulder and arm', view: null },
  { code: 'chest', name: 'Chest (pectoralis major)', plain: 'Chest', group: 'chest and belly', view: null },
  {
    code: 'breastbone',
    name: 'Breastbone (sternum)',
    plain: 'Breastbone',
    group: 'chest and belly',
    view: null,
    middle: true,
  },
  {
    code: 'ribs-side',
    name: 'Side of the ribs (serratus anterior)',
    plain: 'Side of the ribs',
    group: 'chest and belly',
    view: null,
  },
  { code: 'belly-upper', name: 'Upper abdomen', plain: 'Upper belly', group: 'chest and belly', view: null },
  { code: 'belly-lower', name: 'Lower abdomen', plain: 'Lower belly', group: 'chest and belly', view: null },
  {
    code: 'flank',
    name: 'Flank (obliques)',
    plain: 'Side of the waist',
    group: 'chest and belly',
    view: null,
  },
  {
    code: 'upper-back',
    name: 'Between spine and shoulder blade (rhomboids)',
    plain: 'Between spine and shoulder blade',
    group: 'back',
    view: null,
  },
  {
    code: 'shoulder-blade',
    name: 'Shoulder blade (scapula)',
    plain: 'Shoulder blade',
    group: 'back',
    view: null,
  },
  {
    code: 'spine-upper',
    name: 'Upper back, midline (thoracic spine)',
    plain: 'Middle of the upper back',
    group: 'back',
    view: null,
    middle: true,
  },
  {
    code: 'mid-back',
    name: 'Lower ribs at the back (latissimus dorsi)',
    plain: 'Below the shoulder blade',
    group: 'back',
    view: null,
  },
  {
    code: 'low-back',
    name: 'Low back (lumbar paraspinals, quadratus lumborum)',
    plain: 'Low back, to one side',
    group: 'back',
    view: null,
  },
  {
    code: 'spine-low',
    name: 'Low back, midline (lumbar spine)',
    plain: 'Middle of the low back',
    group: 'back',
    view: null,
    middle: true,
  },
  {
    code: 'sacroiliac',
    name: 'Sacroiliac joint',
    plain: 'Back of the pelvis, beside the middle',
    group: 'pelvis and hip',
    view: null,
  },
  {
    code: 'sacrum',
    name: 'Sacrum and tailbone',
    plain: 'Tailbone',
    group: 'pelvis and hip',
    view: null,
    middle: true,
  },
  {
    code: 'gluteus-medius',
    name: 'Gluteus medius',
    plain: 'Upper outer buttock',
    group: 'pelvis and hip',
    view: null,
  },
  { code: 'gluteus-maximus', name: 'Gluteus maximus', plain: 'Buttock', group: 'pelvis and hip', view: null },
  {
    code: 'sit-bone',
    name: 'Sit bone (ischial tuberosity, proximal hamstring)',
    plain: 'Sit bone',
    group: 'pelvis and hip',
    view: null,
  },
  {
    code: 'hip-outer',
    name: 'Outer hip (greater trochanter)',
    plain: 'Outer hip',
    group: 'pelvis and hip',
    view: null,
  },
  {
    code: 'hip-front',
    name: 'Front of the hip (hip flexors, tensor fasciae latae)',
    plain: 'Front of the hip',
    group: 'pelvis and hip',
    view: null,
  },
  {
    code: 'groin',
    name: 'Groin (proximal adductors, iliopsoas)',
    plain: 'Groin',
    group: 'pelvis and hip',
    view: null,
  },
  {
    code: 'pubic-bone',
    name: 'Pubic bone (symphysis)',
    plain: 'Pubic bone',
    group: 'pelvis and hip',
    view: null,
    middle: true,
  },
  {
    code: 'thigh-front',
    name: 'Front of the thigh (rectus femoris)',
    plain: 'Front of the thigh',
    group: 'thigh',
    view: null,
  },
  {
    code: 'vastus-medialis',
    name: 'Vastus medialis',
    plain: 'Front of the thigh, inner side above the knee',
    group: 'thigh',
    view: null,
  },
  {
    code: 'iliotibial-band',
    name: 'Outer thigh (iliotibial band, vastus lateralis)',
    plain: 'Outer thigh',
    group: 'thigh',
    view: null,
  },
  { code: 'adductors', name: 'Adductors', plain: 'Inner thigh', group: 'thigh', view: null },
  {
    code: 'hamstrings-medial',
    name: 'Medial hamstrings (semimembranosus, semitendinosus)',
    plain: 'Back of the thigh, inner half',
    group: 'thigh',
    view: null,
  },
  {
    code: 'hamstrings-lateral',
    name: 'Lateral hamstrings (biceps femoris)',
    plain: 'Back of the thigh, outer half',
    group: 'thigh',
    view: null,
  },
  {
    code: 'knee-medial',
    name: 'Inner knee (medial joint line)',
    plain: 'Inner side of the knee',
    group: 'knee',
    view: null,
  },
  {
    code: 'knee-lateral',
    name: 'Outer knee (lateral joint line)',
    plain: 'Outer side of the knee',
    group: 'knee',
    view: null,
  },
  {
    code: 'tibia-front',
    name: 'Front of the shin bone (anterior tibia)',
    plain: 'Shin bone',
    group: 'shin',
    view: null,
  },
  { code: 'foot-top', name: 'Top of the foot', plain: 'Top of the foot', group: 'foot', view: null },
  { code: 'toes', name: 'Toes', plain: 'Toes', group: 'foot', view: null },
];

const byCode = new Map(symptomRegions.map((region) => [region.code, region]));

/** The region with this code; undefined for a code that is not in the list. */
export function symptomRegionWithCode(code: string): SymptomRegion | undefined {
  return byCode.get(code);
}
