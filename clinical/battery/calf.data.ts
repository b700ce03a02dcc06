import type { BatteryTest } from './test';

/** The calf: heel raises, strength, palpation, girth, vessels and nerves of the lower leg. */
export const calfTests: readonly BatteryTest[] = [
  {
    code: 'resisted-pf-straight',
    name: 'Resisted plantar flexion, knee straight',
    aliases: [],
    shorthand: 'rpf0',
    region: 'calf',
    category: 'strength',
    structures: ['gastrocnemius', 'soleus', 'achilles tendon'],
    kind: 'pain',
    sided: true,
    position: 'Supine or long sitting',
    how: 'Resist the foot pointing down, building force over 3 s. Record pain and where it is felt.',
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
    records: ['value', 'familiar', 'site', 'force'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Pain that the patient knows, or reduced force.',
      rule: {
        any: [
          {
            all: [
              { metric: 'worstValue', operator: '>=', value: 1 },
              { metric: 'familiar', operator: '=', value: true },
            ],
          },
          { metric: 'force', operator: '=', value: 'reduced' },
        ],
      },
      certainty: 'product-default',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'worstValue', operator: '>=', value: 1 },
            { metric: 'familiar', operator: '=', value: true },
            { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
          ],
        },
        findings: ['gastrocnemius-strain-pattern'],
        text: 'Own pain on straight-knee effort after an injury.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'force', operator: '=', value: 'reduced' },
            { metric: 'value', method: 'nprs', operator: '=', value: 0 },
          ],
        },
        findings: ['weak-gastrocnemius'],
        text: 'Weak without pain, knee straight.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'resisted-pf-bent',
    name: 'Resisted plantar flexion, knee bent',
    aliases: [],
    shorthand: 'rpf90',
    region: 'calf',
    category: 'strength',
    structures: ['soleus', 'achilles tendon'],
    kind: 'pain',
    sided: true,
    position: 'Sitting, knee 60–90°',
    how: 'Resist the foot pointing down with the knee bent, building force over 3 s. Compare with the straight-knee test.',
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
    records: ['value', 'familiar', 'site', 'force'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Pain that the patient knows, or reduced force.',
      rule: {
        any: [
          {
            all: [
              { metric: 'worstValue', operator: '>=', value: 1 },
              { metric: 'familiar', operator: '=', value: true },
            ],
          },
          { metric: 'force', operator: '=', value: 'reduced' },
        ],
      },
      certainty: 'product-default',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'worstValue', operator: '>=', value: 1 },
            { metric: 'familiar', operator: '=', value: true },
          ],
        },
        findings: ['soleus-strain-pattern'],
        text: 'Own pain on bent-knee effort. Soleus trouble often starts slowly, so no injury is needed.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'force', operator: '=', value: 'reduced' },
            { metric: 'value', method: 'nprs', operator: '=', value: 0 },
          ],
        },
        findings: ['weak-soleus'],
        text: 'Weak without pain, knee bent.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'calf-palpation',
    name: 'Calf palpation map',
    aliases: [],
    shorthand: 'calfpal',
    region: 'calf',
    category: 'palpation',
    structures: ['soleus', 'gastrocnemius', 'plantaris', 'achilles tendon', 'popliteal fossa'],
    kind: 'pain',
    sided: true,
    position: 'Prone, knee slightly bent',
    how: 'Press each mapped site with the pad of the thumb. Note tenderness, length, distance to a landmark, gap, swelling and warmth.',
    methods: [
      {
        code: 'soleus-medial-distal',
        name: 'Tenderness: soleus, medial distal',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'soleus-lateral-proximal-fibular-head',
        name: 'Tenderness: soleus, lateral proximal at the fibular head',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'soleus-central',
        name: 'Tenderness: soleus central',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'soleus-lateral-to-achilles',
        name: 'Tenderness: soleus, lateral to the Achilles',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'gastroc-medial-belly',
        name: 'Tenderness: gastrocnemius, medial belly',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'gastroc-medial-mtj',
        name: 'Tenderness: gastrocnemius, medial muscle–tendon junction',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'gastroc-lateral-belly',
        name: 'Tenderness: gastrocnemius, lateral belly',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'popliteal-fossa',
        name: 'Tenderness: popliteal fossa',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'plantaris',
        name: 'Tenderness: plantaris',
        unit: '0–10',
        min: 0,
        max: 10,
        step: 1,
        detectableChange: null,
      },
    ],
    records: ['value', 'familiar', 'lengthCm', 'distanceCm', 'gap', 'swelling', 'warmth'],
    norm: {
      text: 'Expert return-to-play target: tenderness 0/10 and length 0 cm.',
      citation: { authors: 'Green et al.', year: 2022, doi: '10.1186/s40798-021-00364-0' },
      certainty: 'read',
    },
    accuracy: null,
    abnormalWhen: {
      text: 'Any mapped site of 1 or more that the patient knows as their own.',
      rule: {
        any: [
          {
            all: [
              { metric: 'value', method: 'soleus-medial-distal', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'soleus-medial-distal', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'soleus-lateral-proximal-fibular-head', operator: '>=', value: 1 },
              {
                metric: 'familiar',
                method: 'soleus-lateral-proximal-fibular-head',
                operator: '=',
                value: true,
              },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'soleus-central', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'soleus-central', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'soleus-lateral-to-achilles', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'soleus-lateral-to-achilles', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'gastroc-medial-belly', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'gastroc-medial-belly', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'gastroc-medial-mtj', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'gastroc-medial-mtj', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'gastroc-lateral-belly', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'gastroc-lateral-belly', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'popliteal-fossa', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'popliteal-fossa', operator: '=', value: true },
            ],
          },
          {
            all: [
              { metric: 'value', method: 'plantaris', operator: '>=', value: 1 },
              { metric: 'familiar', method: 'plantaris', operator: '=', value: true },
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
            { metric: 'value', method: 'soleus-medial-distal', operator: '>=', value: 1 },
            { metric: 'familiar', method: 'soleus-medial-distal', operator: '=', value: true },
          ],
        },
        findings: ['pain-inner-calf'],
        text: 'Own pain at the inner lower soleus.',
      },
      {
        when: {
          all: [
            { metric: 'value', method: 'soleus-lateral-proximal-fibular-head', operator: '>=', value: 1 },
            {
              metric: 'familiar',
              method: 'soleus-lateral-proximal-fibular-head',
              operator: '=',
              value: true,
            },
          ],
        },
        findings: ['pain-upper-outer-calf'],
        text: 'Own pain at the upper outer calf. Check the fibular nerve too.',
      },
      {
        when: {
          any: [
            {
              all: [
                { metric: 'value', method: 'soleus-central', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'soleus-central', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'soleus-lateral-to-achilles', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'soleus-lateral-to-achilles', operator: '=', value: true },
              ],
            },
          ],
        },
        findings: ['pain-deep-low-calf'],
        text: 'Own pain deep and low. Check the tendon too.',
      },
      {
        when: {
          all: [
            {
              any: [
                {
                  all: [
                    { metric: 'value', method: 'soleus-medial-distal', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'soleus-medial-distal', operator: '=', value: true },
                  ],
                },
                {
                  all: [
                    {
                      metric: 'value',
                      method: 'soleus-lateral-proximal-fibular-head',
                      operator: '>=',
                      value: 1,
                    },
                    {
                      metric: 'familiar',
                      method: 'soleus-lateral-proximal-fibular-head',
                      operator: '=',
                      value: true,
                    },
                  ],
                },
                {
                  all: [
                    { metric: 'value', method: 'soleus-central', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'soleus-central', operator: '=', value: true },
                  ],
                },
                {
                  all: [
                    { metric: 'value', method: 'soleus-lateral-to-achilles', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'soleus-lateral-to-achilles', operator: '=', value: true },
                  ],
                },
              ],
            },
            { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
          ],
        },
        findings: ['soleus-strain-pattern'],
        text: 'Own pain over the soleus after an injury.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            {
              any: [
                {
                  all: [
                    { metric: 'value', method: 'gastroc-medial-belly', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'gastroc-medial-belly', operator: '=', value: true },
                  ],
                },
                {
                  all: [
                    { metric: 'value', method: 'gastroc-medial-mtj', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'gastroc-medial-mtj', operator: '=', value: true },
                  ],
                },
                {
                  all: [
                    { metric: 'value', method: 'gastroc-lateral-belly', operator: '>=', value: 1 },
                    { metric: 'familiar', method: 'gastroc-lateral-belly', operator: '=', value: true },
                  ],
                },
              ],
            },
            { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
          ],
        },
        findings: ['gastrocnemius-strain-pattern'],
        text: 'Own pain over the gastrocnemius after an injury.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'gap', operator: '=', value: true },
            { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
          ],
        },
        findings: ['acute-calf-strain'],
        text: 'A gap in the muscle after an injury: medical review this week, the same day if pushing off is lost.',
        asks: ['thompson', 'matles', 'achilles-gap'],
      },
      {
        when: {
          all: [
            { metric: 'swelling', operator: '=', value: true },
            { metric: 'warmth', operator: '=', value: true },
          ],
        },
        findings: ['dvt-suspected'],
        text: 'One swollen and warm calf: screen for a clot before anything else.',
        asks: ['wells-dvt', 'calf-girth'],
      },
      {
        when: {
          any: [
            {
              all: [
                { metric: 'value', method: 'soleus-medial-distal', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'soleus-medial-distal', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'soleus-lateral-proximal-fibular-head', operator: '>=', value: 1 },
                {
                  metric: 'familiar',
                  method: 'soleus-lateral-proximal-fibular-head',
                  operator: '=',
                  value: true,
                },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'soleus-central', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'soleus-central', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'soleus-lateral-to-achilles', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'soleus-lateral-to-achilles', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'gastroc-medial-belly', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'gastroc-medial-belly', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'gastroc-medial-mtj', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'gastroc-medial-mtj', operator: '=', value: true },
              ],
            },
            {
              all: [
                { metric: 'value', method: 'gastroc-lateral-belly', operator: '>=', value: 1 },
                { metric: 'familiar', method: 'gastroc-lateral-belly', operator: '=', value: true },
              ],
            },
          ],
        },
        findings: [],
        text: 'Sore muscle: examine for trigger points if wanted.',
        notice: 'info',
        asks: ['trigger-point-calf'],
      },
    ],
    cautions: ['A hot, swollen or cord-like calf: stop and screen for a clot first.'],
  },
  {
    code: 'single-leg-heel-raise',
    name: 'Single-leg heel raise, knee straight',
    aliases: ['heel rise test', 'calf raise to failure'],
    shorthand: 'slhr',
    region: 'calf',
    category: 'functional',
    structures: ['gastrocnemius', 'soleus', 'achilles tendon'],
    kind: 'count',
    sided: true,
    position: 'Standing on one leg, fingertips on wall',
    how: 'Rise as high as possible to a 60 beats/min rhythm until height or rhythm fails. Store surface, height rule and stop reason.',
    methods: [
      {
        code: 'incline-10deg-60bpm',
        name: '10° incline, 60 beats/min',
        unit: 'reps',
        min: 0,
        max: 150,
        step: 1,
        detectableChange: {
          value: 6,
          unit: 'reps',
          kind: 'LoA',
          relative: false,
          band: 6.5,
          bandKind: 'LoA',
          computed: false,
          population: '32 healthy adults, one week apart (−6.2 to 6.5)',
          onlyFor: { ageFrom: 18 },
          citation: {
            authors: 'Hébert-Losier, Wessman, Alricsson, Svantesson',
            year: 2017,
            doi: '10.1016/j.physio.2017.03.002',
          },
          certainty: 'read',
          lower: -6.2,
          upper: 6.5,
          note: 'Printed limits −6.2 to 6.5; the wider end is the band. In whole repetitions a change must reach 7.',
        },
      },
      {
        code: 'flat-60bpm',
        name: 'Flat floor, 60 beats/min',
        unit: 'reps',
        min: 0,
        max: 150,
        step: 1,
        detectableChange: null,
      },
      {
        code: 'flat-own-pace',
        name: 'Flat floor, own pace',
        unit: 'reps',
        min: 0,
        max: 150,
        step: 1,
        detectableChange: {
          value: 2.07,
          unit: 'reps',
          kind: 'SEM',
          relative: false,
          band: 5.74,
          bandKind: 'computed from SEM',
          computed: true,
          population: '17 healthy adults, 7 days apart; pace and surface not shown in the abstract',
          onlyFor: { ageFrom: 18 },
          citation: {
            authors: 'Ross, Fontenot',
            year: null,
            url: 'https://journals.humankinetics.com/abstract/journals/jsr/9/2/article-p117.xml',
          },
          certainty: 'read',
        },
      },
    ],
    records: ['value', 'pain', 'familiar', 'stopReason', 'quality', 'site'],
    requiredRecords: ['stopReason'],
    sites: [
      'achilles-mid',
      'achilles-insertion',
      'gastroc-medial-belly',
      'gastroc-medial-mtj',
      'gastroc-lateral-belly',
      'soleus-medial-distal',
      'soleus-lateral-proximal-fibular-head',
      'soleus-central',
      'soleus-lateral-to-achilles',
    ],
    norm: {
      text: '10° incline, 60 beats/min, reps by age 20–29 / 30–39 / 40–49 / 50–59 / 60–69 / 70–79 / 80–89: men 37, 32, 28, 23, 19, 14, 10; women 30, 27, 24, 21, 19, 16, 13.',
      citation: {
        authors: 'Hébert-Losier, Wessman, Alricsson, Svantesson',
        year: 2017,
        doi: '10.1016/j.physio.2017.03.002',
      },
      certainty: 'secondary',
      method: 'incline-10deg-60bpm',
      table: {
        men: { '20-29': 37, '30-39': 32, '40-49': 28, '50-59': 23, '60-69': 19, '70-79': 14, '80-89': 10 },
        women: { '20-29': 30, '30-39': 27, '40-49': 24, '50-59': 21, '60-69': 19, '70-79': 16, '80-89': 13 },
      },
    },
    accuracy: null,
    evidenceNote: 'Expert return-to-play target: 30 or more from the floor, sides within 10% (Green 2022).',
    abnormalWhen: {
      text: 'Under 90% of the other side or below the age value, beyond the method’s error; or stopped by the patient’s own pain.',
      rule: {
        any: [
          { metric: 'lsi', method: 'incline-10deg-60bpm', operator: '<', value: 90 },
          { metric: 'belowNorm', method: 'incline-10deg-60bpm', operator: '>', value: 0 },
          { metric: 'lsi', method: 'flat-own-pace', operator: '<', value: 90 },
          { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
          {
            all: [
              { metric: 'stopReason', operator: 'in', value: ['pain'] },
              { metric: 'familiar', operator: '=', value: true },
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
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height', 'rhythm'] },
            {
              any: [
                { metric: 'lsi', method: 'incline-10deg-60bpm', operator: '<', value: 90 },
                { metric: 'belowNorm', method: 'incline-10deg-60bpm', operator: '>', value: 0 },
                { metric: 'lsi', method: 'flat-own-pace', operator: '<', value: 90 },
              ],
            },
          ],
        },
        findings: ['calf-fatigue'],
        text: 'Stopped by tiredness, short of the other side or the age value by more than the error.',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height', 'rhythm'] },
            { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
          ],
        },
        findings: ['calf-fatigue'],
        text: 'Stopped by tiredness, under 90% of the other side. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height', 'rhythm'] },
            {
              any: [
                { metric: 'lsi', method: 'incline-10deg-60bpm', operator: '<', value: 90 },
                { metric: 'belowNorm', method: 'incline-10deg-60bpm', operator: '>', value: 0 },
                { metric: 'lsi', method: 'flat-own-pace', operator: '<', value: 90 },
                { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
              ],
            },
          ],
        },
        findings: ['weak-gastrocnemius'],
        text: 'Both calf muscles work here; the bent-knee count tells them apart.',
        strength: 'possible',
        asks: ['single-leg-heel-raise-bent'],
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['pain'] },
            { metric: 'familiar', operator: '=', value: true },
            { metric: 'site', operator: 'in', value: ['achilles-mid', 'achilles-insertion'] },
          ],
        },
        findings: ['achilles-tendinopathy'],
        text: 'Stopped by the patient’s own pain at the tendon.',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['pain'] },
            { metric: 'familiar', operator: '=', value: true },
            {
              metric: 'site',
              operator: 'in',
              value: ['gastroc-medial-belly', 'gastroc-medial-mtj', 'gastroc-lateral-belly'],
            },
            { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
          ],
        },
        findings: ['gastrocnemius-strain-pattern'],
        text: 'Stopped by own pain in the gastrocnemius after an injury.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['pain'] },
            { metric: 'familiar', operator: '=', value: true },
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
        findings: ['soleus-strain-pattern'],
        text: 'Stopped by own pain over the soleus.',
        strength: 'possible',
      },
    ],
    cautions: ['Incline and flat counts are not interchangeable.'],
  },
  {
    code: 'single-leg-heel-raise-bent',
    name: 'Single-leg heel raise, knee bent',
    aliases: ['soleus raise to failure'],
    shorthand: 'slhrb',
    region: 'calf',
    category: 'functional',
    structures: ['soleus'],
    kind: 'count',
    sided: true,
    position: 'Standing on one leg, knee held near 60°, fingertips on wall',
    how: 'Rise to a steady rhythm while the knee stays bent. Stop when the knee straightens, height drops or rhythm is lost.',
    methods: [
      {
        code: 'flat-60bpm',
        name: 'Flat floor, 60 beats/min',
        unit: 'reps',
        min: 0,
        max: 120,
        step: 1,
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'stopReason', 'quality', 'site'],
    requiredRecords: ['stopReason'],
    sites: [
      'soleus-medial-distal',
      'soleus-lateral-proximal-fibular-head',
      'soleus-central',
      'soleus-lateral-to-achilles',
    ],
    norm: null,
    accuracy: null,
    evidenceNote: 'No norm found; compare sides only.',
    abnormalWhen: {
      text: 'Under 90% of the other side, or stopped by the patient’s own pain.',
      rule: {
        any: [
          { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
          {
            all: [
              { metric: 'stopReason', operator: 'in', value: ['pain'] },
              { metric: 'familiar', operator: '=', value: true },
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
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height', 'rhythm'] },
            { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
          ],
        },
        findings: ['weak-soleus'],
        text: 'Stopped by tiredness, under 90% of the other side, knee bent. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height', 'rhythm'] },
            { metric: 'lsi', method: 'flat-60bpm', operator: '<', value: 90 },
          ],
        },
        findings: ['calf-fatigue'],
        text: 'Stopped by tiredness, under 90% of the other side. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'stopReason', operator: 'in', value: ['pain'] },
            { metric: 'familiar', operator: '=', value: true },
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
        findings: ['soleus-strain-pattern'],
        text: 'Stopped by own pain over the soleus.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'seated-calf-max',
    name: 'Seated calf raise, repetition maximum',
    aliases: ['seated soleus 6RM'],
    shorthand: 'scrm',
    region: 'calf',
    category: 'strength',
    structures: ['soleus'],
    kind: 'force',
    sided: true,
    position: 'Sitting, knee 90°, load over the knee',
    how: 'Find the heaviest load moved through full range for the chosen number of repetitions. Record load and repetitions.',
    methods: [
      {
        code: '6rm-kg',
        name: 'Six-repetition maximum',
        unit: 'kg',
        min: 0,
        max: 300,
        step: 0.5,
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'device', 'leverArm'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'This side under 90% of the other.',
      rule: { metric: 'lsi', method: '6rm-kg', operator: '<', value: 90 },
      certainty: 'product-default',
    },
    raises: [
      {
        when: { metric: 'lsi', method: '6rm-kg', operator: '<', value: 90 },
        findings: ['weak-soleus'],
        text: 'Under 90% of the other side. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'wells-dvt',
    name: 'Wells clot score (two-level)',
    aliases: [],
    shorthand: 'wells',
    region: 'calf',
    category: 'screen',
    structures: ['deep veins'],
    kind: 'count',
    sided: true,
    position: 'History and inspection',
    how: 'Answer nine fixed questions worth one point each, and take off two if another diagnosis is at least as likely. Two or more counts as likely.',
    methods: [
      {
        code: 'two-level-2003',
        name: 'Two-level score',
        unit: 'points',
        min: -2,
        max: 9,
        step: 1,
        detectableChange: null,
      },
    ],
    records: ['value', 'items'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Score of 2 or more. A lower score never clears a clot.',
      rule: { metric: 'value', method: 'two-level-2003', operator: '>=', value: 2 },
      certainty: 'read (NICE NG158)',
    },
    raises: [
      {
        when: { metric: 'value', method: 'two-level-2003', operator: '>=', value: 2 },
        findings: ['dvt-suspected'],
        text: 'Score 2 or more: medical assessment today.',
        certainty: 'read (NICE NG158)',
      },
    ],
    cautions: [
      'Never clears a clot: any suspicion goes to medical assessment whatever the score.',
      'Massage, rolling and compression stay blocked while flagged.',
    ],
  },
  {
    code: 'calf-girth',
    name: 'Calf girth',
    aliases: [],
    shorthand: 'cgirth',
    region: 'calf',
    category: 'measure',
    structures: ['gastrocnemius', 'soleus'],
    kind: 'length',
    sided: true,
    position: 'Lying or standing, relaxed',
    how: 'Tape around the calf 10 cm below the bump under the kneecap. Measure both legs the same way, and note swelling, warmth, pitting and soreness along the deep veins.',
    methods: [
      {
        code: '10cm-below-tibial-tuberosity',
        name: '10 cm below tibial tuberosity',
        unit: 'cm',
        min: 15,
        max: 80,
        step: 0.1,
        detectableChange: null,
      },
    ],
    records: ['value', 'note', 'swelling', 'warmth', 'pitting', 'deepVeinTender'],
    requiredRecords: ['swelling'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Sides differ by 3 cm or more.',
      rule: {
        any: [
          {
            metric: 'sideDifference',
            method: '10cm-below-tibial-tuberosity',
            worse: 'higher',
            operator: '>=',
            value: 3,
          },
          {
            metric: 'sideDifference',
            method: '10cm-below-tibial-tuberosity',
            worse: 'lower',
            operator: '>=',
            value: 3,
          },
        ],
      },
      certainty: 'read (NICE NG158)',
    },
    raises: [
      {
        when: {
          all: [
            {
              metric: 'sideDifference',
              method: '10cm-below-tibial-tuberosity',
              worse: 'higher',
              operator: '>=',
              value: 3,
            },
            {
              any: [
                { metric: 'swelling', operator: '=', value: true },
                { metric: 'warmth', operator: '=', value: true },
                { metric: 'pitting', operator: '=', value: true },
                { metric: 'deepVeinTender', operator: '=', value: true },
              ],
            },
          ],
        },
        findings: ['dvt-suspected'],
        text: 'This calf is larger by 3 cm or more and has another clot sign.',
        certainty: 'read (NICE NG158) for 3 cm; the pairing is ours',
      },
      {
        when: {
          metric: 'sideDifference',
          method: '10cm-below-tibial-tuberosity',
          worse: 'higher',
          operator: '>=',
          value: 3,
        },
        findings: [],
        text: 'Larger by 3 cm or more: do the clot score now. One point, and never a reason to wait.',
        notice: 'warning',
        asks: ['wells-dvt'],
      },
      {
        when: {
          all: [
            {
              metric: 'sideDifference',
              method: '10cm-below-tibial-tuberosity',
              worse: 'lower',
              operator: '>=',
              value: 3,
            },
            { metric: 'swelling', side: 'other', operator: '=', value: false },
          ],
        },
        findings: ['calf-wasting'],
        text: 'This calf is smaller by 3 cm or more and the other one is not swollen. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'compartment-exertion',
    name: 'Exertional symptom reproduction',
    aliases: [],
    shorthand: 'cecs',
    region: 'calf',
    category: 'special',
    structures: ['leg compartments', 'popliteal artery'],
    kind: 'result',
    sided: true,
    position: 'Treadmill or hill, then lying',
    how: 'Have the patient run until symptoms come, then feel tension and pulses and time how fast it eases. Note numbness and which compartment.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: [
      'value',
      'pain',
      'familiar',
      'onsetMinutes',
      'offsetMinutes',
      'compartment',
      'pulse',
      'numbness',
      'coldFoot',
      'restTense',
    ],
    norm: null,
    accuracy: null,
    evidenceNote: 'Pattern facts: Gaunder 2017.',
    abnormalWhen: {
      text: 'Result recorded as positive.',
      rule: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
      certainty: 'convention',
    },
    raises: [
      {
        when: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
        findings: ['exertional-compartment-suspected'],
        text: 'The leg fills, hurts or goes numb at a repeatable point and eases with rest.',
      },
      {
        when: {
          any: [
            { metric: 'pulse', operator: 'in', value: ['weaker', 'lost'] },
            { metric: 'coldFoot', operator: '=', value: true },
          ],
        },
        findings: ['artery-entrapment-suspected'],
        text: 'The foot pulse fades or the foot turns cold or pale with effort.',
      },
      {
        when: { metric: 'restTense', operator: '=', value: true },
        findings: ['acute-compartment-suspected'],
        text: 'Hard leg with pain beyond measure at rest: emergency.',
      },
    ],
    cautions: ['Tense compartment with pain out of proportion at rest is an emergency.'],
  },
  {
    code: 'popliteal-pulse-pf',
    name: 'Foot pulse with resisted plantar flexion',
    aliases: ['popliteal entrapment manoeuvre'],
    shorthand: 'popent',
    region: 'calf',
    category: 'special',
    structures: ['popliteal artery'],
    kind: 'result',
    sided: true,
    position: 'Prone or supine, knee straight',
    how: 'Feel the foot pulse at rest, then during strong plantar flexion and full dorsiflexion. Loss on the painful side only is positive.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'site'],
    norm: null,
    accuracy: null,
    evidenceNote: 'Accuracy not found; pulse can fade in healthy people.',
    abnormalWhen: {
      text: 'Result recorded as positive.',
      rule: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
      certainty: 'convention',
    },
    raises: [
      {
        when: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
        findings: ['artery-entrapment-suspected'],
        text: 'Pulse lost on the painful side with ankle effort: vascular referral. It can fade in well people.',
      },
    ],
    cautions: ['Positive with exertional symptoms: vascular referral.'],
  },
  {
    code: 'tinel-soleal-sling',
    name: 'Tinel tap at the soleal sling',
    aliases: [],
    shorthand: 'soltin',
    region: 'calf',
    category: 'special',
    structures: ['tibial nerve'],
    kind: 'result',
    sided: true,
    position: 'Prone, knee bent',
    how: 'Tap over the nerve where it dives under the soleus arch. Tingling into the sole is positive.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'site'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Result recorded as positive.',
      rule: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
      certainty: 'convention',
    },
    raises: [
      {
        when: { metric: 'option', method: 'result', operator: '=', value: 'positive' },
        findings: ['tibial-nerve-pattern'],
        text: 'Positive: points toward it, never proves it.',
      },
    ],
    cautions: [],
  },
  {
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
          { metric: 'tautBand', operator: '=', value: true },
          { metric: 'spot', operator: '=', value: true },
          { metric: 'referred', operator: '=', value: true },
        ],
      },
      certainty: 'read (Delphi 2018)',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'tautBand', operator: '=', value: true },
            { metric: 'spot', operator: '=', value: true },
            { metric: 'referred', operator: '=', value: true },
            { metric: 'recognised', operator: 'in', value: [true, false] },
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
            { metric: 'tautBand', operator: '=', value: true },
            { metric: 'spot', operator: '=', value: true },
            { metric: 'referred', operator: '=', value: true },
            { metric: 'recognised', operator: 'in', value: [true, false] },
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
  },
  {
    code: 'tibial-bias-slr',
    name: 'SLR with tibial bias',
    aliases: [],
    shorthand: 'slrt',
    region: 'calf',
    category: 'special',
    structures: ['tibial nerve'],
    kind: 'result',
    sided: true,
    position: 'Supine',
    how: 'Set ankle up and heel out, then raise the straight leg. Familiar calf or sole symptoms changed by the hip are positive.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'site'],
    sites: ['sole', 'soleus-medial-distal', 'inner-ankle'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Positive and the pain is the patient’s own.',
      rule: {
        all: [
          { metric: 'option', method: 'result', operator: '=', value: 'positive' },
          { metric: 'familiar', operator: '=', value: true },
        ],
      },
      certainty: 'convention',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'option', method: 'result', operator: '=', value: 'positive' },
            { metric: 'familiar', operator: '=', value: true },
          ],
        },
        findings: ['neural-sensitivity'],
        text: 'Own symptom changed by the hip.',
      },
      {
        when: {
          all: [
            { metric: 'option', method: 'result', operator: '=', value: 'positive' },
            { metric: 'familiar', operator: '=', value: true },
            { metric: 'site', operator: 'in', value: ['sole', 'soleus-medial-distal', 'inner-ankle'] },
          ],
        },
        findings: ['tibial-nerve-pattern'],
        text: '…and it runs to the inner calf, ankle or sole.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'fibular-bias-slr',
    name: 'SLR with fibular bias',
    aliases: ['peroneal bias'],
    shorthand: 'slrp',
    region: 'calf',
    category: 'special',
    structures: ['common fibular nerve'],
    kind: 'result',
    sided: true,
    position: 'Supine',
    how: 'Set ankle down and turned in, then raise the straight leg. Familiar outer-shin symptoms changed by the hip are positive.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'site'],
    sites: ['outer-shin', 'outer-ankle'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Positive and the pain is the patient’s own.',
      rule: {
        all: [
          { metric: 'option', method: 'result', operator: '=', value: 'positive' },
          { metric: 'familiar', operator: '=', value: true },
        ],
      },
      certainty: 'convention',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'option', method: 'result', operator: '=', value: 'positive' },
            { metric: 'familiar', operator: '=', value: true },
          ],
        },
        findings: ['neural-sensitivity'],
        text: 'Own symptom changed by the hip.',
      },
      {
        when: {
          all: [
            { metric: 'option', method: 'result', operator: '=', value: 'positive' },
            { metric: 'familiar', operator: '=', value: true },
            { metric: 'site', operator: 'in', value: ['outer-shin', 'outer-ankle'] },
          ],
        },
        findings: ['fibular-nerve-pattern'],
        text: '…and it runs along the outer shin or ankle.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
  {
    code: 'sural-bias-slr',
    name: 'SLR with sural bias',
    aliases: [],
    shorthand: 'slrs',
    region: 'calf',
    category: 'special',
    structures: ['sural nerve'],
    kind: 'result',
    sided: true,
    position: 'Supine',
    how: 'Set ankle up and turned in, then raise the straight leg. Familiar outer-heel symptoms changed by the hip are positive.',
    methods: [
      {
        code: 'result',
        name: 'Result',
        unit: 'category',
        min: null,
        max: null,
        step: null,
        options: ['negative', 'positive', 'unable', 'not-tested'],
        detectableChange: null,
      },
    ],
    records: ['value', 'pain', 'familiar', 'site'],
    norm: null,
    accuracy: null,
    abnormalWhen: {
      text: 'Positive and the pain is the patient’s own.',
      rule: {
        all: [
          { metric: 'option', method: 'result', operator: '=', value: 'positive' },
          { metric: 'familiar', operator: '=', value: true },
        ],
      },
      certainty: 'convention',
    },
    raises: [
      {
        when: {
          all: [
            { metric: 'option', method: 'result', operator: '=', value: 'positive' },
            { metric: 'familiar', operator: '=', value: true },
          ],
        },
        findings: ['neural-sensitivity'],
        text: 'Own symptom changed by the hip.',
      },
    ],
    cautions: [],
  },
  {
    code: 'pogo-endurance',
    name: 'Single-leg pogo hops',
    aliases: [],
    shorthand: 'pogo',
    region: 'calf',
    category: 'hop',
    structures: ['soleus', 'achilles tendon'],
    kind: 'count',
    sided: true,
    position: 'Standing on one leg',
    how: 'Hop in place to 2.2 Hz with stiff ankle and quiet knee. Count to pain above 2 or loss of height.',
    methods: [
      { code: 'count', name: 'Hops', unit: 'hops', min: 0, max: 200, step: 1, detectableChange: null },
    ],
    records: ['value', 'pain', 'familiar', 'stopReason', 'quality'],
    norm: null,
    accuracy: null,
    evidenceNote: 'Rate and stop rule are product defaults.',
    abnormalWhen: {
      text: 'This side under 90% of the other.',
      rule: { metric: 'lsi', method: 'count', operator: '<', value: 90 },
      certainty: 'product-default',
    },
    raises: [
      {
        when: { metric: 'lsi', method: 'count', operator: '<', value: 90 },
        findings: ['low-plyometric-capacity'],
        text: 'Under 90% of the other side. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
      {
        when: {
          all: [
            { metric: 'lsi', method: 'count', operator: '<', value: 90 },
            { metric: 'stopReason', operator: 'in', value: ['fatigue', 'height'] },
          ],
        },
        findings: ['calf-fatigue'],
        text: 'Under 90% of the other side. No error is known for this method, so it only hints.',
        strength: 'possible',
      },
    ],
    cautions: [],
  },
];
