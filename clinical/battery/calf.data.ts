import type { BatteryTest } from './test';

export const calfStretchPair: BatteryTest = {
  code: 'calf-stretch-pair',
  name: 'Paired calf stretch, knee straight then bent',
  aliases: ['gastroc versus soleus lunge'],
  shorthand: 'cspair',
  region: 'calf',
  category: 'functional',
  structures: ['gastrocnemius', 'soleus'],
  kind: 'pain',
  sided: true,
  position: 'Standing lunge at a wall, heel down, foot straight',
  how: 'Hold the same lunge first with the back knee straight, then with it bent. For each position rate the pain 0–10 and say whether it brings the patient’s own symptom, only a pull, or nothing.',
  methods: [
    {
      code: 'knee-straight',
      name: 'Pain, knee straight',
      unit: '0–10',
      min: 0,
      max: 10,
      step: 1,
      detectableChange: null,
    },
    {
      code: 'knee-bent',
      name: 'Pain, knee bent',
      unit: '0–10',
      min: 0,
      max: 10,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'familiar', 'site', 'response'],
  requiredRecords: ['response'],
  norm: null,
  accuracy: null,
  evidenceNote: 'No published accuracy found; show as “points toward”.',
  abnormalWhen: {
    text: 'One position is at least 2 points worse and brings the patient’s own symptom, or both positions hurt.',
    rule: {
      any: [
        {
          all: [
            {
              metric: 'methodDifference',
              a: 'knee-straight',
              b: 'knee-bent',
              operator: '>=',
              value: 2,
            },
            {
              metric: 'response',
              method: 'knee-straight',
              operator: '=',
              value: 'familiar',
            },
          ],
        },
        {
          all: [
            {
              metric: 'methodDifference',
              a: 'knee-bent',
              b: 'knee-straight',
              operator: '>=',
              value: 2,
            },
            {
              metric: 'response',
              method: 'knee-bent',
              operator: '=',
              value: 'familiar',
            },
          ],
        },
        {
          all: [
            {
              metric: 'value',
              method: 'knee-straight',
              operator: '>=',
              value: 1,
            },
            {
              metric: 'value',
              method: 'knee-bent',
              operator: '>=',
              value: 1,
            },
          ],
        },
      ],
    },
    certainty: 'product-default',
  },
  raises: [
    {
      when: {
        all: [
          {
            metric: 'methodDifference',
            a: 'knee-straight',
            b: 'knee-bent',
            operator: '>=',
            value: 2,
          },
          {
            metric: 'response',
            method: 'knee-straight',
            operator: '=',
            value: 'familiar',
          },
        ],
      },
      findings: ['tight-gastrocnemius'],
      text: 'The patient’s own symptom comes mainly with the knee straight: points toward the gastrocnemius.',
    },
    {
      when: {
        all: [
          {
            metric: 'methodDifference',
            a: 'knee-straight',
            b: 'knee-bent',
            operator: '>=',
            value: 2,
          },
          {
            metric: 'response',
            method: 'knee-straight',
            operator: '=',
            value: 'familiar',
          },
          {
            metric: 'context',
            key: 'onset',
            operator: '=',
            value: 'injury',
          },
        ],
      },
      findings: ['gastrocnemius-strain-pattern'],
      text: 'Same picture after an injury: a strain pattern of the gastrocnemius is possible.',
      strength: 'possible',
    },
    {
      when: {
        all: [
          {
            metric: 'methodDifference',
            a: 'knee-bent',
            b: 'knee-straight',
            operator: '>=',
            value: 2,
          },
          {
            metric: 'response',
            method: 'knee-bent',
            operator: '=',
            value: 'familiar',
          },
        ],
      },
      findings: ['tight-soleus'],
      text: 'The patient’s own symptom comes mainly with the knee bent: points toward the soleus.',
    },
    {
      when: {
        all: [
          {
            metric: 'methodDifference',
            a: 'knee-bent',
            b: 'knee-straight',
            operator: '>=',
            value: 2,
          },
          {
            metric: 'response',
            method: 'knee-bent',
            operator: '=',
            value: 'familiar',
          },
          {
            metric: 'context',
            key: 'onset',
            operator: '=',
            value: 'injury',
          },
        ],
      },
      findings: ['soleus-strain-pattern'],
      text: 'Same picture after an injury: a strain pattern of the soleus is possible.',
      strength: 'possible',
    },
    {
      when: {
        all: [
          {
            metric: 'value',
            method: 'knee-straight',
            operator: '>=',
            value: 1,
          },
          {
            metric: 'value',
            method: 'knee-bent',
            operator: '>=',
            value: 1,
          },
          {
            metric: 'methodDifference',
            a: 'knee-straight',
            b: 'knee-bent',
            operator: '<',
            value: 2,
          },
          {
            metric: 'methodDifference',
            a: 'knee-bent',
            b: 'knee-straight',
            operator: '<',
            value: 2,
          },
        ],
      },
      findings: [],
      text: 'Both: soleus, tendon or joint.',
      notice: 'info',
    },
  ],
  cautions: ['Not in the first days after a suspected tear.'],
};

export const lungeStraightKnee: BatteryTest = {
  code: 'lunge-straight-knee',
  name: 'Weight-bearing lunge, back knee straight',
  aliases: [],
  shorthand: 'wbls',
  region: 'ankle',
  category: 'rom',
  structures: ['gastrocnemius'],
  kind: 'range',
  sided: true,
  position: 'Standing split stance, back knee straight, heel down',
  how: 'Lean until the heel is about to lift with the back knee fully straight. Read the shin angle of the back leg.',
  methods: [
    {
      code: 'shin-inclinometer',
      name: 'Shin angle, inclinometer',
      unit: '°',
      min: 0,
      max: 60,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'pain', 'familiar', 'endFeel', 'stopReason'],
  norm: {
    text: 'Healthy adults 18–40: mean 25° (95 % CI 22–28).',
    citation: {
      authors: 'Baumbach et al.',
      year: 2014,
      doi: '10.1186/1471-2474-15-246',
    },
    certainty: 'read',
  },
  accuracy: null,
  abnormalWhen: {
    text: 'This side under 90 % of the other; the error of this angle is unknown.',
    rule: {
      metric: 'lsi',
      method: 'shin-inclinometer',
      operator: '<',
      value: 90,
    },
    certainty: 'product-default',
  },
  raises: [
    {
      when: {
        metric: 'lsi',
        method: 'shin-inclinometer',
        operator: '<',
        value: 90,
      },
      findings: ['tight-gastrocnemius'],
      text: 'Under 90 % of the other side. The error of the straight-knee angle is unknown, so it only hints.',
      strength: 'possible',
    },
  ],
  cautions: [],
};

export const kneeToWall: BatteryTest = {
  code: 'knee-to-wall',
  name: 'Weight-bearing lunge (knee to wall)',
  aliases: ['WBLT', 'dorsiflexion lunge', 'ankle lunge test'],
  shorthand: 'ktw',
  region: 'ankle',
  category: 'rom',
  structures: ['soleus', 'achilles tendon', 'talocrural joint'],
  kind: 'range',
  sided: true,
  position: 'Standing lunge, heel down, knee to wall',
  how: 'Slide the foot back until the knee only just touches the wall with the heel flat. Measure big toe to wall, or the shin angle.',
  methods: [
    {
      code: 'toe-to-wall-cm',
      name: 'Toe to wall, tape',
      unit: 'cm',
      min: 0,
      max: 25,
      step: 0.1,
      detectableChange: {
        value: 1.9,
        unit: 'cm',
        kind: 'MDC',
        relative: false,
        band: 1.9,
        bandKind: 'MDC',
        computed: false,
        population: 'adults, pooled review, same tester (1.6 cm between testers)',
        citation: {
          authors: 'Powden, Hoch, Hoch',
          year: 2015,
          doi: '10.1016/j.math.2015.01.004',
          pmid: '25704110',
        },
        certainty: 'read',
        note: 'Confidence level of the pooled MDC not stated in the abstract.',
      },
    },
    {
      code: 'side-difference-cm',
      name: 'Side difference, tape',
      unit: 'cm',
      min: -15,
      max: 15,
      step: 0.1,
      detectableChange: {
        value: 1.5,
        unit: 'cm',
        kind: 'MDC',
        relative: false,
        band: 1.5,
        bandKind: 'MDC',
        computed: false,
        population: '53 patients with ankle injury; affected leg alone 1.0 cm',
        citation: {
          authors: 'Chisholm, Birmingham, Brown, MacDermid, Chesworth',
          year: 2012,
          doi: '10.3138/ptc.2011-41',
          pmid: '23997389',
        },
        certainty: 'read',
      },
      derivedFrom: 'toe-to-wall-cm',
    },
    {
      code: 'shin-inclinometer',
      name: 'Shin angle, inclinometer',
      unit: '°',
      min: 0,
      max: 60,
      step: 1,
      detectableChange: {
        value: 3.8,
        unit: '°',
        kind: 'MDC',
        relative: false,
        band: 3.8,
        bandKind: 'MDC',
        computed: false,
        population: '20 healthy adults, novice rater, same session (3.7–3.8)',
        citation: {
          authors: 'Konor, Morton, Eckerson, Grindstaff',
          year: 2012,
          pmid: '22666642',
        },
        certainty: 'read',
      },
    },
    {
      code: 'shin-goniometer',
      name: 'Shin angle, goniometer',
      unit: '°',
      min: 0,
      max: 60,
      step: 1,
      detectableChange: {
        value: 7.7,
        unit: '°',
        kind: 'MDC',
        relative: false,
        band: 7.7,
        bandKind: 'MDC',
        computed: false,
        population: '20 healthy adults, novice rater, same session (5.0–7.7)',
        citation: {
          authors: 'Konor, Morton, Eckerson, Grindstaff',
          year: 2012,
          pmid: '22666642',
        },
        certainty: 'read',
      },
    },
    {
      code: 'shin-any-pooled',
      name: 'Shin angle, device not recorded',
      unit: '°',
      min: 0,
      max: 60,
      step: 1,
      detectableChange: {
        value: 4.7,
        unit: '°',
        kind: 'MDC',
        relative: false,
        band: 4.7,
        bandKind: 'MDC',
        computed: false,
        population: 'adults, pooled review, same tester (4.6 between testers)',
        citation: {
          authors: 'Powden, Hoch, Hoch',
          year: 2015,
          doi: '10.1016/j.math.2015.01.004',
          pmid: '25704110',
        },
        certainty: 'read',
      },
    },
  ],
  records: ['value', 'pain', 'familiar', 'endFeel', 'stopReason'],
  norm: {
    text: 'No shippable table. Healthy adults 18–40: 39° (36–42) weight-bearing with the knee bent.',
    citation: {
      authors: 'Baumbach et al.',
      year: 2014,
      doi: '10.1186/1471-2474-15-246',
    },
    certainty: 'read',
  },
  accuracy: null,
  evidenceNote:
    'Healthy men differ between dominant and other side (Rabin 2015), so small asymmetry is normal.',
  abnormalWhen: {
    text: 'This side more than 1.5 cm short of the other, or short by more than the angle error. Under about 9 cm or 35° is a working guide only.',
    rule: {
      any: [
        {
          metric: 'sideDifference',
          method: 'toe-to-wall-cm',
          worse: 'lower',
          bandFrom: 'side-difference-cm',
          operator: '>',
          value: 1.5,
        },
        {
          metric: 'sideDifference',
          method: 'shin-inclinometer',
          worse: 'lower',
          operator: '>',
          value: 3.8,
        },
        {
          metric: 'sideDifference',
          method: 'shin-goniometer',
          worse: 'lower',
          operator: '>',
          value: 7.7,
        },
        {
          metric: 'sideDifference',
          method: 'shin-any-pooled',
          worse: 'lower',
          operator: '>',
          value: 4.7,
        },
      ],
    },
    certainty: 'product-default',
  },
  raises: [
    {
      when: {
        any: [
          {
            metric: 'sideDifference',
            method: 'toe-to-wall-cm',
            worse: 'lower',
            bandFrom: 'side-difference-cm',
            operator: '>',
            value: 1.5,
          },
          {
            metric: 'sideDifference',
            method: 'shin-inclinometer',
            worse: 'lower',
            operator: '>',
            value: 3.8,
          },
          {
            metric: 'sideDifference',
            method: 'shin-goniometer',
            worse: 'lower',
            operator: '>',
            value: 7.7,
          },
          {
            metric: 'sideDifference',
            method: 'shin-any-pooled',
            worse: 'lower',
            operator: '>',
            value: 4.7,
          },
        ],
      },
      findings: ['limited-dorsiflexion'],
      text: 'More than 1.5 cm (or more than the angle error) short of the other side.',
    },
    {
      when: {
        all: [
          {
            any: [
              {
                metric: 'sideDifference',
                method: 'toe-to-wall-cm',
                worse: 'lower',
                bandFrom: 'side-difference-cm',
                operator: '>',
                value: 1.5,
              },
              {
                metric: 'sideDifference',
                method: 'shin-inclinometer',
                worse: 'lower',
                operator: '>',
                value: 3.8,
              },
              {
                metric: 'sideDifference',
                method: 'shin-goniometer',
                worse: 'lower',
                operator: '>',
                value: 7.7,
              },
              {
                metric: 'sideDifference',
                method: 'shin-any-pooled',
                worse: 'lower',
                operator: '>',
                value: 4.7,
              },
            ],
          },
          {
            metric: 'endFeel',
            operator: 'in',
            value: ['muscle-pull'],
          },
        ],
      },
      findings: ['tight-soleus'],
      text: 'Short, and the stop is a pull in the calf with the knee bent.',
      strength: 'possible',
    },
    {
      when: {
        all: [
          {
            any: [
              {
                metric: 'sideDifference',
                method: 'toe-to-wall-cm',
                worse: 'lower',
                bandFrom: 'side-difference-cm',
                operator: '>',
                value: 1.5,
              },
              {
                metric: 'sideDifference',
                method: 'shin-inclinometer',
                worse: 'lower',
                operator: '>',
                value: 3.8,
              },
              {
                metric: 'sideDifference',
                method: 'shin-goniometer',
                worse: 'lower',
                operator: '>',
                value: 7.7,
              },
              {
                metric: 'sideDifference',
                method: 'shin-any-pooled',
                worse: 'lower',
                operator: '>',
                value: 4.7,
              },
            ],
          },
          {
            metric: 'endFeel',
            operator: 'in',
            value: ['front-pinch'],
          },
        ],
      },
      findings: ['anterior-ankle-impingement-pattern'],
      text: 'Short, and the stop is a pinch at the front: look at the joint.',
      strength: 'possible',
    },
  ],
  cautions: ['Pinch at the front of the ankle suggests joint, not calf.'],
};

export const triggerPointCalf: BatteryTest = {
  code: 'trigger-point-calf',
  name: 'Calf trigger point examination',
  aliases: [],
  shorthand: 'trp',
  region: 'calf',
  category: 'palpation',
  structures: ['soleus', 'gastrocnemius'],
  kind: 'pain',
  sided: true,
  position: 'Prone or side-lying',
  how: 'Find a tight band and press the sorest spot until it spreads or 10 s pass. Record spread, recognition and tenderness.',
  methods: [
    {
      code: 'nprs',
      name: 'Numeric pain rating',
      unit: '0–10',
      min: 0,
      max: 10,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'tautBand', 'referred', 'recognised', 'jump', 'twitch', 'site', 'spot'],
  requiredRecords: ['tautBand', 'spot', 'referred', 'recognised', 'site'],
  sites: [
    'soleus-medial-distal',
    'soleus-lateral-proximal-fibular-head',
    'soleus-central',
    'soleus-lateral-to-achilles',
    'gastroc-medial-belly',
    'gastroc-medial-mtj',
    'gastroc-lateral-belly',
  ],
  statusFrom: 'triggerPointStatus',
  norm: null,
  accuracy: null,
  evidenceNote: 'Palpation agreement is limited; record as a finding, not a disease.',
  abnormalWhen: {
    text: 'Tight band, hypersensitive spot and referred symptom all present.',
    rule: {
      all: [
        {
          metric: 'tautBand',
          operator: '=',
          value: true,
        },
        {
          metric: 'spot',
          operator: '=',
          value: true,
        },
        {
          metric: 'referred',
          operator: '=',
          value: true,
        },
      ],
    },
    certainty: 'read (Delphi 2018)',
  },
  raises: [
    {
      when: {
        all: [
          {
            metric: 'tautBand',
            operator: '=',
            value: true,
          },
          {
            metric: 'spot',
            operator: '=',
            value: true,
          },
          {
            metric: 'referred',
            operator: '=',
            value: true,
          },
          {
            metric: 'recognised',
            operator: 'in',
            value: [true, false],
          },
          {
            metric: 'site',
            operator: 'in',
            value: [
              'soleus-medial-distal',
              'soleus-lateral-proximal-fibular-head',
              'soleus-central',
              'soleus-lateral-to-achilles',
            ],
          },
        ],
      },
      findings: ['soleus-trigger-point'],
      text: 'Active when the patient knows the symptom, latent when not; see the status table.',
      certainty: 'read (Delphi 2018)',
    },
    {
      when: {
        all: [
          {
            metric: 'tautBand',
            operator: '=',
            value: true,
          },
          {
            metric: 'spot',
            operator: '=',
            value: true,
          },
          {
            metric: 'referred',
            operator: '=',
            value: true,
          },
          {
            metric: 'recognised',
            operator: 'in',
            value: [true, false],
          },
          {
            metric: 'site',
            operator: 'in',
            value: ['gastroc-medial-belly', 'gastroc-medial-mtj', 'gastroc-lateral-belly'],
          },
        ],
      },
      findings: ['gastrocnemius-trigger-point'],
      text: 'Active when the patient knows the symptom, latent when not; see the status table.',
      certainty: 'read (Delphi 2018)',
    },
  ],
  cautions: ['Not when a clot is suspected.'],
};

export const runPelvicDrop: BatteryTest = {
  code: 'run-pelvic-drop',
  name: 'Pelvic drop in running',
  aliases: [],
  shorthand: 'pdrop',
  region: 'gait',
  category: 'measure',
  structures: ['gluteus medius'],
  kind: 'range',
  sided: true,
  position: 'Running, video from behind, mid-stance',
  how: 'Draw the line of the back hip dimples at mid-stance and average five steps. Side is the stance leg.',
  methods: [
    {
      code: 'video-2d',
      name: '2D video',
      unit: '°',
      min: -5,
      max: 25,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'pain', 'familiar', 'endFeel', 'stopReason'],
  norm: {
    text: 'Working grades only: under 5 = 0, 5–6.9 = 1, 7–8.9 = 2, 9 and over = 3.',
    citation: null,
    certainty: 'product-default',
  },
  accuracy: null,
  evidenceNote:
    '+1° raised the odds of being in the injured group by 80 % (Bramah 2018), looking back in time. 2D agreement ICC 0.90–0.99.',
  abnormalWhen: {
    text: 'Grade 1 or more (5° and over).',
    rule: {
      metric: 'value',
      method: 'video-2d',
      operator: '>=',
      value: 5,
    },
    certainty: 'product-default',
  },
  raises: [
    {
      when: {
        metric: 'value',
        method: 'video-2d',
        operator: '>=',
        value: 5,
      },
      findings: ['pelvic-drop'],
      text: 'Seen: 5° or more on this stance leg. An observation, not a fault.',
    },
    {
      when: {
        metric: 'value',
        method: 'video-2d',
        operator: '>=',
        value: 5,
      },
      findings: ['weak-glute-med'],
      text: 'One possible reason among several; test strength before saying so.',
      strength: 'possible',
      asks: ['hip-abduction-hhd'],
    },
  ],
  cautions: ['Do not retrain a pain-free runner on video alone.'],
};

export const runOverstride: BatteryTest = {
  code: 'run-overstride',
  name: 'Overstride at contact',
  aliases: [],
  shorthand: 'ostr',
  region: 'gait',
  category: 'measure',
  structures: ['gait'],
  kind: 'length',
  sided: true,
  position: 'Running, side video at first contact',
  how: 'Measure heel to body-centre line at contact, or the shin angle. Average five steps.',
  methods: [
    {
      code: 'heel-com-cm',
      name: 'Heel to body centre',
      unit: 'cm',
      min: -10,
      max: 60,
      step: 0.5,
      detectableChange: null,
    },
    {
      code: 'shin-angle',
      name: 'Shin angle',
      unit: '°',
      min: -20,
      max: 40,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'note'],
  norm: {
    text: 'Male runners with repeat calf strain 15.8 cm, controls 13.3 cm at 3.2 m/s; group means, not limits.',
    citation: {
      authors: 'Bramah et al.',
      year: 2021,
      doi: '10.26603/001c.22971',
    },
    certainty: 'read',
  },
  accuracy: null,
  abnormalWhen: {
    text: 'Therapist’s own mark; no cut-off was found.',
    rule: {
      metric: 'judged',
      operator: 'in',
      value: ['low', 'high', 'abnormal'],
    },
    certainty: 'none',
  },
  raises: [
    {
      when: {
        metric: 'judged',
        operator: 'in',
        value: ['high', 'abnormal'],
      },
      findings: ['overstride'],
      text: 'Therapist’s own mark; no cut-off was found.',
    },
  ],
  cautions: [],
};

export const standingPelvicTilt: BatteryTest = {
  code: 'standing-pelvic-tilt',
  name: 'Standing pelvic tilt',
  aliases: [],
  shorthand: 'ptilt',
  region: 'pelvis',
  category: 'measure',
  structures: ['pelvis', 'hip flexors'],
  kind: 'range',
  sided: true,
  position: 'Relaxed standing',
  how: 'Read the line from back to front hip bones with an inclinometer. Plus is forward.',
  methods: [
    {
      code: 'inclinometer',
      name: 'Inclinometer',
      unit: '°',
      min: -20,
      max: 40,
      step: 1,
      detectableChange: null,
    },
  ],
  records: ['value', 'pain', 'familiar', 'endFeel', 'stopReason'],
  norm: null,
  accuracy: null,
  evidenceNote: 'Bone shape varies: a single number is not a fault.',
  abnormalWhen: {
    text: 'Therapist’s own mark; no cut-off was found.',
    rule: {
      metric: 'judged',
      operator: 'in',
      value: ['low', 'high', 'abnormal'],
    },
    certainty: 'none',
  },
  raises: [
    {
      when: {
        metric: 'judged',
        operator: 'in',
        value: ['high', 'abnormal'],
      },
      findings: ['anterior-pelvic-tilt'],
      text: 'Therapist’s own mark; no cut-off was found.',
      strength: 'possible',
    },
  ],
  cautions: [],
};

/** The tests of a calf visit. */
export const calfTests: readonly BatteryTest[] = [
  calfStretchPair,
  lungeStraightKnee,
  kneeToWall,
  triggerPointCalf,
  runPelvicDrop,
  runOverstride,
  standingPelvicTilt,
];
