'use client';

import { loadBattery } from '../../battery-tests/client/battery';
import { once, useLoaded } from '../../client/loaded';

const loadReader = once(async () => {
  const [battery, { parseShorthand }, { fieldsOfEntry, takenBack }, { previewOf }] = await Promise.all([
    loadBattery(),
    import('@/clinical/battery/shorthand'),
    import('../format'),
    import('../preview/format'),
  ]);
  return { ...battery, parseShorthand, fieldsOfEntry, takenBack, previewOf };
});

/** What reads a line of shorthand, or null until it has come. */
export const useReader = () => useLoaded(loadReader);
