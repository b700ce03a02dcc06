const ROOMS = 'app|features|clinical|components|db|lib|wording|bin|tests|docs|public';
const FEATURES =
  'session|patients|assessments|library|programs|diary|outcomes|review|messages|clinic|audit|exchange';
const ROOT =
  /^(package(-lock)?\.json|(next|drizzle|playwright|vitest)\.config\.[jt]s|tsconfig\.json|biome\.json|walls\.json|knip\.json|proxy\.ts|instrumentation\.ts|README\.md|LICENSE(-CONTENT\.md)?|CONTRIBUTING\.md|SECURITY\.md|CHANGELOG\.md|\.(editorconfig|gitignore|gitattributes|npmrc|nvmrc))$/;
const ROOM = new RegExp(`^(${ROOMS}|\\.ci|\\.github)/`);
const VAGUE = /(^|\/)(index|utils?|helpers?|services?|misc|common)\.[a-z.]+$/;
const KEBAB = /^([a-z0-9]+(-[a-z0-9]+)*|\([a-z-]+\)|\[[a-zA-Z]+\]|\.ci|\.github)$/;
const FEATURE = new RegExp(
  `^features/(${FEATURES})/([a-z-]+/)*((schema|policy|loaders|actions|format|types|document|jobs|[a-z-]+\\.test)\\.tsx?|(client|components)/[^/]+)$`,
);
const SESSION = /^features\/session\/(viewer|action|options)\.ts$/;

/** What is wrong with a path's name or place; null where the house has a place for it. */
export function misplaced(path: string): string | null {
  if (!path.includes('/')) return ROOT.test(path) ? null : 'the root holds configuration only';
  if (!ROOM.test(path)) return 'no such room';
  if (VAGUE.test(path)) return 'a name that says nothing';
  const parts = path
    .split('/')
    .slice(0, -1)
    .concat(path.split('/').at(-1)?.split('.')[0] ?? '');
  if (/\.(tsx?|m?js|css)$/.test(path) && !parts.every((part) => KEBAB.test(part))) return 'not kebab-case';
  if (path.startsWith('features/') && !FEATURE.test(path) && !SESSION.test(path.replace('.test', '')))
    return 'not a file name of a feature';
  return null;
}
