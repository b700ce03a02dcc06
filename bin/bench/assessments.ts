import { allTests } from '@/clinical/battery/all-tests';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { localDate, now } from '@/lib/clock';
import { hashPassword } from '@/lib/password';
import { measureAutosave } from './autosave';
import { calfExamination, interactionsPerFinding } from './examination';
import { rounded } from './figures';
import { findingTables } from './finding-rows';
import { geometryMaxErrorDegrees } from './gait-angles-proof';
import { loadTables } from './load';
import { databaseUrl, startProduct } from './product';
import { countPropertyCases } from './property-cases';
import { PASSWORD } from './rows';
import { signIn } from './session';

type Say = (line: string) => void;

/** What the examination promises in figures, on a store of its own that is kept between runs. */
export async function assessments(home: string, say: Say) {
  say('Running the property tests …');
  const propertyCases = await countPropertyCases([
    'tests/unit/clinical',
    'tests/unit/triage',
    'tests/unit/assessments',
  ]);
  say('Starting …');
  const product = await startProduct(home, ['--empty']);
  try {
    const today = localDate(now(), 'UTC');
    const tables = findingTables(today, await hashPassword(PASSWORD));
    await loadTables(await databaseUrl(home, 'owner'), tables, today, () =>
      say('Loading 100,000 findings …'),
    );
    const therapist = await signIn(product.origin, 0);
    say('Saving an examination …');
    const autosaveMs = await measureAutosave(therapist);
    return {
      interactionsPerFinding: rounded(interactionsPerFinding(calfExamination), 2),
      autosaveMs,
      propertyCases,
      batteryTests: allTests.length,
      batteryTestsWithDetectableChange: allTests.filter((test) =>
        test.methods.some((method) => method.detectableChange !== null),
      ).length,
      redFlags: redFlags.length,
      geometryMaxErrorDegrees: rounded(geometryMaxErrorDegrees(), 4),
    };
  } finally {
    await product.stop();
  }
}
