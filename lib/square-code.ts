import { create } from 'qrcode';

export type SquareCode = { readonly size: number; readonly path: string };

/** A square code (ISO/IEC 18004, error correction M) as one SVG path on a grid of modules, quiet zone included. */
export function squareCode(text: string): SquareCode {
  const quiet = 4;
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) parts.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * quiet, path: parts.join('') };
}
