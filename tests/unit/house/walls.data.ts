/** One module of each kind that somebody might reach for. */
export const MODULES = [
  '@/app/(clinic)/caseload/page',
  '@/features/programs/loaders',
  '@/features/programs/actions',
  '@/features/programs/document',
  '@/features/programs/components/item-card',
  '@/features/programs/schema',
  '@/features/programs/policy',
  '@/features/programs/format',
  '@/features/programs/types',
  '@/features/programs/jobs',
  '@/features/programs/client/draft-store',
  '@/features/assessments/trigger-points/loaders',
  '@/features/session/viewer',
  '@/features/session/action',
  '@/features/session/options',
  '@/components/ui/button',
  '@/clinical/pain/trend',
  '@/db/queries/programs',
  '@/db/scope',
  '@/db/account',
  '@/db/client',
  '@/db/schema/programs',
  '@/lib/result',
  '@/wording/request',
  '@/bin/start',
  '@/tests/support/biome',
  '@/proxy',
  '@/instrumentation',
  'drizzle-orm',
  'drizzle-orm/pg-core',
  'pg',
  'zod',
  'next-auth',
  'next-auth/jwt',
  'next-intl',
  'next/headers',
  'next/server',
  'react',
  'node:fs',
] as const;

type Module = (typeof MODULES)[number];

const DB_LIB: Module[] = [
  '@/clinical/pain/trend',
  '@/lib/result',
  'drizzle-orm',
  'drizzle-orm/pg-core',
  'pg',
];
const ROWS: Module[] = ['@/db/queries/programs', '@/db/scope', '@/db/client', '@/db/schema/programs'];
const COMMON: Module[] = ['zod', 'next-intl', 'next/headers', 'next/server', 'react', 'node:fs'];
const LOOKS: Module[] = ['@/components/ui/button', '@/lib/result', '@/wording/request'];
const NEIGHBOUR: Module[] = [
  '@/features/programs/loaders',
  '@/features/programs/schema',
  '@/features/programs/policy',
  '@/features/assessments/trigger-points/loaders',
];
const FEATURE: Module[] = [
  ...LOOKS,
  ...NEIGHBOUR,
  ...COMMON,
  '@/features/session/viewer',
  '@/features/session/action',
  '@/clinical/pain/trend',
  '@/db/queries/programs',
  '@/db/scope',
];
const COMMAND: Module[] = [
  ...DB_LIB,
  ...ROWS,
  ...COMMON,
  '@/db/account',
  '@/wording/request',
  '@/features/programs/schema',
  '@/features/programs/jobs',
  'next-auth',
  'next-auth/jwt',
];
const without = (all: Module[], ...gone: Module[]) => all.filter((one) => !gone.includes(one));

/** The table of docs/architecture.md: what a file in each room may import. What is not named is refused. */
export const MAY_IMPORT: Record<string, readonly Module[]> = {
  'app/(clinic)/patients/page.tsx': [
    ...LOOKS,
    ...without(COMMON, 'zod'),
    '@/app/(clinic)/caseload/page',
    '@/features/programs/loaders',
    '@/features/programs/actions',
    '@/features/programs/document',
    '@/features/programs/components/item-card',
    '@/features/assessments/trigger-points/loaders',
    '@/features/session/viewer',
  ],
  'features/diary/loaders.ts': FEATURE,
  'features/diary/components/pain-form.tsx': FEATURE,
  'features/diary/jobs.ts': [...FEATURE, '@/db/account'],
  'features/session/viewer.ts': [
    ...without(FEATURE, '@/features/session/viewer', '@/features/session/action'),
    '@/db/account',
    'next-auth',
    'next-auth/jwt',
  ],
  'components/charts/pain-line.tsx': [...LOOKS, '@/clinical/pain/trend', ...without(COMMON, 'zod')],
  'wording/request.ts': ['@/wording/request', '@/lib/result', 'next-intl', 'next/headers'],
  'db/scope.ts': [...DB_LIB, ...ROWS, 'zod', 'next-intl', 'node:fs'],
  'db/queries/diary.ts': [...DB_LIB, ...without(ROWS, '@/db/client'), 'zod', 'next-intl', 'node:fs'],
  'db/seed/demo.ts': [...DB_LIB, ...ROWS, '@/db/account', 'zod', 'next-intl', 'node:fs'],
  'clinical/dose/read.ts': ['@/clinical/pain/trend', '@/lib/result'],
  'lib/clock.ts': ['@/lib/result', 'zod', 'node:fs'],
  'bin/start.ts': COMMAND,
  'bin/bench/measure.ts': COMMAND,
  'instrumentation.ts': COMMAND,
  'proxy.ts': ['@/lib/result', 'next/server'],
  'tests/unit/any.test.ts': MODULES,
  'clinical/dose/read.test.ts': MODULES,
};

/** Every way to write an import that `noRestrictedImports` can see, each on one line. */
export const FORMS: Record<string, (to: string, n: number) => string> = {
  'for its effect': (to) => `import '${to}';`,
  'of a value': (to, n) => `import { one as a${n} } from '${to}'; export const b${n} = a${n};`,
  'of a type': (to, n) => `import type { One as A${n} } from '${to}'; export type B${n} = A${n};`,
  're-exported': (to, n) => `export { one as a${n} } from '${to}';`,
  're-exported whole': (to, n) => `export * as a${n} from '${to}';`,
  dynamic: (to, n) => `export const a${n} = () => import('${to}');`,
};
