'use client';

import { useEffect, useState } from 'react';
import type { BatteryTest } from '@/clinical/battery/test';

let loading: Promise<readonly BatteryTest[]> | null = null;

/** The whole battery as a script of its own, fetched once and only where it is wanted. */
function loadBattery(): Promise<readonly BatteryTest[]> {
  loading ??= import('@/clinical/battery/all-tests').then((battery) => battery.allTests);
  return loading;
}

/** The whole battery, or null until it has come; the page that the server sends does without. */
export function useBattery(): readonly BatteryTest[] | null {
  const [tests, setTests] = useState<readonly BatteryTest[] | null>(null);
  useEffect(() => {
    let stays = true;
    loadBattery().then(
      (all) => stays && setTests(all),
      // Without a network the listed tests stay; the next visit of the page asks again.
      () => {
        loading = null;
      },
    );
    return () => {
      stays = false;
    };
  }, []);
  return tests;
}
