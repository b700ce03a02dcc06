import { pressureUnits } from '@/clinical/battery/pressure';
import { techniques } from '@/clinical/triage/techniques.data';
import { optionalLine, optionalScore, optionalText, optionalWhole } from '@/lib/shape';
import { truthIn } from '../../format';
import type { Reader } from '../../reading/schema';
import { ZONES } from '../format';
import { trialsIn } from '../pressure/format';
import type { PinPressure, PinScore, PinTreated } from '../types';
import { zoneOfName } from '../zones/format';

const MOST_TRIALS = 10;
/** In either unit; the column holds it, and no device reads further. */
const MOST_PRESSURE = 2000;

/** Everything of a pin's row besides its place, the four answers and the tenderness. */
export function readFelt(row: Reader): Pick<PinScore, 'signs' | 'zones' | 'pressure' | 'treated'> {
  const { nodule, twitch, jump } = row.values;
  return {
    signs: { nodule: truthIn(nodule), twitch: truthIn(twitch), jump: truthIn(jump) },
    zones: readZones(row),
    pressure: readPressure(row),
    treated: readTreated(row),
  };
}

function readZones({ values, fault }: Reader): string[] {
  const codes = ZONES.flatMap((part) => {
    const typed = values[part] ?? '';
    if (typed.trim() === '') return [];
    const code = zoneOfName(typed);
    if (code === null) fault(part, 'Not a region of the list');
    return code === null ? [] : [code];
  });
  return [...new Set(codes)];
}

function readPressure(row: Reader): PinPressure | null {
  const typed = row.values.trials ?? '';
  const device = row.read('device', optionalLine(60));
  const unit = pressureUnits.find((one) => one === row.values.unit);
  if (typed.trim() === '') {
    if (unit || device !== null)
      row.fault('trials', 'Which readings? Leave unit and device blank if it was not measured');
    return null;
  }
  const trials = trialsIn(typed);
  const fits = trials !== null && trials.length <= MOST_TRIALS && trials.every((one) => one <= MOST_PRESSURE);
  if (!fits) row.fault('trials', `Up to ${MOST_TRIALS} numbers with spaces between, such as 31 35 34`);
  if (!unit) row.fault('unit', 'In newtons or kilopascals?');
  return fits && unit ? { unit, trials: trials.map(hundredths), device } : null;
}

/** As exact as the column. */
const hundredths = (value: number) => Math.round(value * 100) / 100;

function readTreated(row: Reader): PinTreated | null {
  const seconds = row.read('seconds', optionalWhole(1, 3600, 's'));
  const tendernessAfter = row.read('after', optionalScore);
  const reason = row.read('reason', optionalText(1000));
  const given = row.values.technique ?? '';
  const technique = techniques.find((one) => one.code === given);
  if (given !== '' && !technique) row.fault('technique', 'Please choose one of the list');
  if (technique) return { technique: technique.code, seconds, tendernessAfter, reason };
  if (seconds !== null || tendernessAfter !== null || reason !== null)
    row.fault('technique', 'What was done?');
  return null;
}
