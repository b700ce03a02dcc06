import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assessments } from './bench/assessments';
import { measureFigures } from './bench/figure-sizes';
import { foundation } from './bench/foundation';
import { programs } from './bench/programs';

const HELP = `npm run bench -- foundation|assessments|figures|programs [--json]

Builds once, from nothing, then measures the production build with 1,000,000 diary rows over 5,000 patients. The rows
are loaded by COPY into a store of their own (.soleus/bench, or BENCH_HOME) and kept between runs. Compare the ratios
of one run; times depend on the machine and on what else it does.

assessments: how many interactions a complete examination takes for each finding, how long a save of it waits with
100,000 findings stored, how many cases the property tests ran, and what the battery holds.

figures: how heavy the moving figures are (compressed), and how often they were questioned. It builds nothing.

programs: how many key presses a program of five takes, and one from a protocol (both by really pressing them), how
long a search waits with 10,000 exercises of the clinic's own stored, how heavy fifty results are, the figures as above,
and how many cases the property tests ran.

--json: the last line is one JSON object.`;

const BENCHES = { foundation, assessments, programs, figures: () => measureFigures() };
const isBench = (name: string | undefined): name is keyof typeof BENCHES =>
  name !== undefined && Object.hasOwn(BENCHES, name);
const benchOf = (name: string | undefined) => (isBench(name) ? BENCHES[name] : null);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
});

const bench = benchOf(positionals[0]);
if (values.help || !bench) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const home = resolve(
    process.env.BENCH_HOME ?? `.soleus/bench${positionals[0] === 'foundation' ? '' : `-${positionals[0]}`}`,
  );
  const figures = await bench(home, (line) => console.log(line));
  console.log(values.json ? JSON.stringify(figures) : JSON.stringify(figures, null, 2));
}
