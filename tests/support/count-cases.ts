import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';

/** Where the bench wants each property's number of cases; nothing is counted without it. */
const list = process.env.SOLEUS_CASES;

function report<Values>(details: RunDetails<Values>): void {
  if (list) appendFileSync(list, `${details.numRuns}\n`);
  const message = details.failed ? fc.defaultReportMessage(details) : null;
  if (message) throw new Error(message, { cause: details.errorInstance });
}

if (list) fc.configureGlobal({ ...fc.readConfigureGlobal(), reporter: report });
