import { exact } from './compare';

/** A number without floating dust and with a real minus sign: “−2.5”. */
export function numberInWords(value: number): string {
  return String(Math.round(exact(value) * 100) / 100).replace('-', '−');
}

/** A value with its unit: “8.5 cm”, “12°”, “90%”, “7 of 10”, “grade 4 of 5”. */
export function valueInWords(value: number, unit: string): string {
  const number = numberInWords(value);
  if (unit === '°' || unit === '%') return `${number}${unit}`;
  const scale = /^(grade )?0–(\d+)$/.exec(unit);
  if (scale) return `${scale[1] ?? ''}${number} of ${scale[2]}`;
  if (unit === '0/1') return value === 1 ? 'yes' : 'no';
  return `${number} ${value === 1 && unit === 'reps' ? 'rep' : unit}`;
}

/** A difference with its unit, unsigned: points on a scale are called points. */
export function differenceInWords(difference: number, unit: string): string {
  const size = Math.abs(difference);
  if (/^(grade )?0–\d+$/.test(unit) || unit === '0/1')
    return `${numberInWords(size)} ${size === 1 ? 'point' : 'points'}`;
  return valueInWords(size, unit);
}

/** A change with its sign: “+2.5 cm”, “−3 points”, “no change”. */
export function changeInWords(change: number, unit: string): string {
  if (exact(change) === 0) return 'no change';
  return `${change > 0 ? '+' : '−'}${differenceInWords(change, unit)}`;
}
