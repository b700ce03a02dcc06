import { chooseSource, prepareDatabase } from './start/database';
import { Teardown } from './start/teardown';

if (process.argv.includes('--help')) {
  console.log('npm run db:migrate: brings the schema up to date. `npm start` does the same by itself.');
} else {
  const teardown = new Teardown();
  try {
    const source = await chooseSource(process.cwd(), process.env, teardown);
    await prepareDatabase(await source.open());
    console.log('The schema is up to date.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await teardown.close();
  }
}
