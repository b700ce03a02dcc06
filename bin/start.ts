import { run } from './start/run';

// Before anything loads: React and Next choose their production code by it.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
await run(false);
