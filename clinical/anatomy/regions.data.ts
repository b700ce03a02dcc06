import type { LegViewCode } from './leg-map/leg-view';

/** A place in which a symptom is felt, for a list that a keyboard can use. Every one has a left and a right. */
export interface SymptomRegion {
  code: string;
  /** For therapists. */
  name: string;
  /** In everyday words. */
  plain: string;
  group: 'calf' | 'achilles and heel' | 'shin' | 'knee' | 'ankle' | 'sole';
  /** The view of the leg map in which it is seen best; null for a place that the map does not draw. */
  view: LegViewCode | null;
}

/** The lower leg, from the knee down. Codes are those of the leg map where it draws the place. */
export const symptomRegions: readonly SymptomRegion[] = [
  { code: 'calf-whole', name: 'Calf, whole', plain: 'Whole calf', group: 'calf', view: null },
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
];

const byCode = new Map(symptomRegions.map((region) => [region.code, region]));

/** The region with this code; undefined for a code that is not in the list. */
export function symptomRegionWithCode(code: string): SymptomRegion | undefined {
  return byCode.get(code);
}
