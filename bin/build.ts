import { Halt } from '@/lib/halt';
import { ensureBuild } from './start/build';
import { Teardown } from './start/teardown';

if (process.argv.includes('--help')) {
  console.log('npm run build: builds the app unless .next holds a build of exactly these sources.');
} else {
  try {
    await ensureBuild(process.cwd(), new Teardown());
  } catch (error) {
    console.error(error instanceof Halt ? error.message : error);
    process.exitCode = 1;
  }
}
