import { allTests } from '@/clinical/battery/all-tests';
import { addDays } from '@/clinical/time/days';
import { benchTables, clinicOf, idOf, PATIENTS, staffOf, type Table } from './rows';

/** Twenty results a visit: ten methods, both sides. */
const METHODS = allTests
  .filter((test) => test.sided)
  .flatMap((test) =>
    test.methods
      .filter((method) => method.options === undefined && method.derivedFrom === undefined)
      .map(({ code, unit, min }) => ({ test: test.code, code, unit, value: (min ?? 0) + 1 })),
  )
  .slice(0, 10);
const SIDES = ['left', 'right'] as const;
/** Patients with an open draft, one for each save in turn. */
export const DRAFTS = 16;

const WITHOUT = new Set(['pain_entries', 'day_totals', 'programs', 'program_revisions']);

/** People, episodes and signed visits as the foundation has them, with 100,000 findings and a few open drafts. */
export function findingTables(today: string, passwordHash: string): Table[] {
  const kept = benchTables(today, passwordHash).filter((table) => !WITHOUT.has(table.name));
  return [
    ...kept,
    {
      name: 'assessments',
      columns: ['clinic_id', 'id', 'patient_id', 'episode_id', 'status', 'examined_on', 'created_by'],
      *rows() {
        for (let p = 0; p < DRAFTS; p += 1)
          yield [
            clinicOf(p),
            idOf('draft', p),
            idOf('patient', p),
            idOf('episode', p),
            'draft',
            addDays(today, -1),
            staffOf(p),
          ];
      },
    },
    {
      name: 'findings',
      columns: [
        'clinic_id',
        'id',
        'patient_id',
        'assessment_id',
        'assessment_status',
        'test_code',
        'method_code',
        'side',
        'value',
        'unit',
        'created_by',
      ],
      *rows() {
        let n = 0;
        for (let p = 0; p < PATIENTS; p += 1) {
          for (const { test, code, unit, value } of METHODS) {
            for (const side of SIDES) {
              yield [
                clinicOf(p),
                idOf('finding', n),
                idOf('patient', p),
                idOf('assessment', p),
                'signed',
                test,
                code,
                side,
                value,
                unit,
                staffOf(p),
              ];
              n += 1;
            }
          }
        }
      },
    },
  ];
}
