import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foundation } from './bench/foundation';

const HELP = `npm run bench -- foundation [--json]

Builds once, from nothing, then measures the production build with 1,000,000 diary rows over 5,000 patients. The rows
are loaded by COPY into a store of their own (.soleus/bench, or BENCH_HOME) and kept between runs. Compare the ratios
of one run; times depend on the machine and on what else it does. --json: the last line is one JSON object.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
});

if (values.help || positionals[0] !== 'foundation') {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const home = resolve(process.env.BENCH_HOME ?? '.soleus/bench');
  const figures = await foundation(home, (line) => console.log(line));
  console.log(values.json ? JSON.stringify(figures) : JSON.stringify(figures, null, 2));
}
