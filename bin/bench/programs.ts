import { allExercises } from '@/clinical/library/all-exercises';
import { localDate, now } from '@/lib/clock';
import { hashPassword } from '@/lib/password';
import { measureFigures } from './figure-sizes';
import { countKeyPresses } from './key-presses';
import { libraryTables } from './library-rows';
import { measurePages, measureSearch } from './library-search';
import { loadTables } from './load';
import { databaseUrl, startProduct } from './product';
import { countPropertyCases } from './property-cases';
import { PASSWORD, THERAPISTS_PER_CLINIC } from './rows';
import { signIn } from './session';

type Say = (line: string) => void;

/** The library as a clinic with 10,000 exercises of its own asks it, on a store that is kept between runs. */
async function measureLibrary(home: string, say: Say) {
  say('Starting …');
  const product = await startProduct(home, ['--empty']);
  try {
    const today = localDate(now(), 'UTC');
    const tables = libraryTables(today, await hashPassword(PASSWORD));
    await loadTables(await databaseUrl(home, 'owner'), tables, today, () =>
      say('Loading 10,000 exercises …'),
    );
    say('Searching …');
    const { firstSearchMs, searchMs } = await measureSearch(await signIn(product.origin, 0));
    say(`  the first search after the start took ${firstSearchMs} ms`);
    // Somebody of the next clinic, which has only the shared exercises.
    const { libraryPageGzKb, stillsGzKb } = await measurePages(
      await signIn(product.origin, THERAPISTS_PER_CLINIC),
    );
    say(`  beside the markup of 50 results their stills weigh ${stillsGzKb} kB, fetched once and kept`);
    return { searchMs, libraryPageGzKb };
  } finally {
    await product.stop();
  }
}

/** What library and programs promise in figures. */
export async function programs(home: string, say: Say) {
  say('Running the property tests …');
  const propertyCases = await countPropertyCases([
    'tests/unit/clinical',
    'tests/unit/programs',
    'tests/unit/library',
    'tests/unit/diary',
  ]);
  say('Counting key presses …');
  const presses = await countKeyPresses(['program-keys.spec.ts', 'protocol-keys.spec.ts']);
  const keyPressesProtocol = presses.get('keyPressesProtocol') ?? null;
  if (keyPressesProtocol === null) say('  keyPressesProtocol is null: no end-to-end test counts it yet');
  const { searchMs, libraryPageGzKb } = await measureLibrary(home, say);
  say('Asking the figures …');
  const figures = await measureFigures();
  return {
    keyPressesFiveItems: presses.get('keyPressesFiveItems') ?? null,
    keyPressesProtocol,
    searchMs,
    exercises: allExercises.length,
    figures: figures.figures,
    figureRendererGzBytes: figures.figureRendererGzBytes,
    figureLargestRowGzBytes: figures.figureLargestRowGzBytes,
    libraryPageGzKb,
    figureChecks: figures.figureChecks,
    propertyCases,
  };
}
