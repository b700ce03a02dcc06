import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { allFigures } from '@/clinical/figures/all-figures';
import { checkFigure } from '@/clinical/figures/checks';
import { tissuesOf } from '@/clinical/figures/tissues';
import { exerciseBySlug } from '@/clinical/library/all-exercises';

/** What a page needs to draw a figure from the side, the front or the back: body, solver, timing, drawing. */
const CORE = [
  "export { FigureSvg } from './components/figure/figure-svg';",
  "export { coreViews } from './components/figure/core-views';",
  "export { bodyIn, momentAt } from './clinical/figures/timing';",
].join('\n');
const VIEWS = ['close-ups', 'foot', 'forearm', 'on-mat', 'turning'];

const gzBytes = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Size of a module with all it imports, minified and compressed; React is not counted. */
async function bundledGzBytes(source: string): Promise<number> {
  const esbuild = spawn(
    'node_modules/.bin/esbuild',
    [
      '--bundle',
      '--minify',
      '--format=esm',
      '--target=es2023',
      '--jsx=automatic',
      '--external:react',
      '--external:react/*',
      '--loader:.module.css=empty',
      '--log-level=error',
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const pieces: Buffer[] = [];
  esbuild.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  esbuild.stdin.end(source);
  const [code] = await once(esbuild, 'close');
  if (code !== 0) throw new Error('The figures could not be bundled');
  return gzBytes(Buffer.concat(pieces));
}

/** What the moving figures promise: how many, how heavy, and how often they were questioned without a failure. */
export async function measureFigures() {
  const figureRendererGzBytes = await bundledGzBytes(CORE);
  const views: number[] = [];
  for (const view of VIEWS)
    views.push(
      (await bundledGzBytes(`${CORE}\nexport * from './components/figure/views/${view}';`)) -
        figureRendererGzBytes,
    );
  const rows = allFigures.map(({ slug: _slug, thumb: _thumb, ...poses }) => gzBytes(JSON.stringify(poses)));
  const tissues = allFigures.map((figure) => gzBytes(JSON.stringify(tissuesOf(figure))));
  const checked = allFigures.map((figure) => checkFigure(figure, exerciseBySlug(figure.slug)));
  const failed = checked.reduce((sum, { failures }) => sum + failures.length, 0);
  if (failed > 0) throw new Error(`${failed} checks of figures fail: npm run test:unit says which`);
  return {
    figures: allFigures.length,
    figureRendererGzBytes,
    figureLargestViewGzBytes: Math.max(...views),
    figureLargestRowGzBytes: Math.max(...rows),
    /** Outlines of the target tissues, which are sent beside the row. */
    figureLargestTissuesGzBytes: Math.max(...tissues),
    figureChecks: checked.reduce((sum, { asked }) => sum + asked, 0),
  };
}
