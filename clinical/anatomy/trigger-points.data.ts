/** A trigger point as charts of the calf number it, with where they draw it and what they draw as its referral. */
export interface DescribedPoint {
  code: string;
  name: string;
  muscle: 'soleus' | 'gastrocnemius';
  /** In words, for therapists. */
  where: string;
  /** Region of the leg map, in the view that shows it. */
  view: 'posterior' | 'posterior-deep';
  regionCode: string;
  /** Regions of the list of symptom regions, same side. A hint that validates nothing. */
  zones: readonly string[];
}

/**
 * Locations and referral in the manner of Travell and Simons. The numbers and zones are not verified against the
 * books, and no fixed location or referral zone should be expected (Fernández-de-las-Peñas, Dommerholt, 2018, Pain
 * Medicine 19(1):142–150, doi:10.1093/pm/pnx207): names to find a pin again, never a finding.
 */
export const describedPoints = [
  {
    code: 'soleus-trp-1',
    name: 'Soleus TrP1',
    muscle: 'soleus',
    where: 'low, below the end of the gastrocnemius bellies, slightly medial',
    view: 'posterior-deep',
    regionCode: 'soleus-medial-distal',
    zones: ['heel-pad', 'achilles-insertion', 'achilles-mid'],
  },
  {
    code: 'soleus-trp-2',
    name: 'Soleus TrP2',
    muscle: 'soleus',
    where: 'high and lateral, near the head of the fibula',
    view: 'posterior-deep',
    regionCode: 'soleus-lateral-proximal-fibular-head',
    zones: ['calf-whole'],
  },
  {
    code: 'soleus-trp-3',
    name: 'Soleus TrP3',
    muscle: 'soleus',
    where: 'lower middle, more proximal and lateral than TrP1',
    view: 'posterior-deep',
    regionCode: 'soleus-lateral-mid',
    zones: ['sacroiliac'],
  },
  {
    code: 'gastrocnemius-trp-1',
    name: 'Gastrocnemius TrP1',
    muscle: 'gastrocnemius',
    where: 'medial head, medial border of the belly',
    view: 'posterior',
    regionCode: 'gastroc-medial-belly',
    zones: ['abductor-hallucis', 'gastroc-medial-belly'],
  },
  {
    code: 'gastrocnemius-trp-2',
    name: 'Gastrocnemius TrP2',
    muscle: 'gastrocnemius',
    where: 'lateral head, belly',
    view: 'posterior',
    regionCode: 'gastroc-lateral-belly',
    zones: ['gastroc-lateral-belly'],
  },
  {
    code: 'gastrocnemius-trp-3',
    name: 'Gastrocnemius TrP3',
    muscle: 'gastrocnemius',
    where: 'medial head, near the knee crease',
    view: 'posterior',
    regionCode: 'gastroc-medial-belly',
    zones: ['popliteal-fossa'],
  },
  {
    code: 'gastrocnemius-trp-4',
    name: 'Gastrocnemius TrP4',
    muscle: 'gastrocnemius',
    where: 'lateral head, near the knee crease',
    view: 'posterior',
    regionCode: 'gastroc-lateral-belly',
    zones: ['popliteal-fossa'],
  },
] as const satisfies readonly DescribedPoint[];

/** The point with this code; undefined for a code that is none. */
export const describedPointWithCode = (code: string): DescribedPoint | undefined =>
  describedPoints.find((point) => point.code === code);

/** Bony landmarks from which the distance of a pin may be measured. */
export const pinLandmarks = [
  'head of the fibula',
  'medial knee joint line',
  'lateral knee joint line',
  'popliteal crease',
  'medial malleolus',
  'lateral malleolus',
  'heel bone, upper edge',
  'tibial tuberosity',
  'greater trochanter',
  'posterior superior iliac spine',
  'anterior superior iliac spine',
  'iliac crest',
  'sit bone',
] as const;
