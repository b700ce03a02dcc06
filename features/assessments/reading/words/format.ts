/** A list as a sentence has it: “one”, “one and two”, “one, two and three”. */
export function inSeries(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The same of parts that hold commas themselves. */
export const inLongSeries = (parts: readonly string[]): string => parts.join('; ');

/** Ends in one stop, begins with a capital; typed words keep their own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}`;
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
