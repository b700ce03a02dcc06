import type { Box, Poses } from '@/clinical/figures/figure';
import { perKey } from '@/clinical/figures/solve';
import { bodyIn } from '@/clinical/figures/timing';

/** The window that holds every key (or one only, for a small still), with room round it, in an agreeable shape. */
export function windowOf(figure: Poses, only?: number, shape = 1): Box {
  const { crop, keys, lens, props } = figure;
  if (crop) return crop;
  const still = only !== undefined;
  const room = still ? 4 : 6;
  const xs: number[] = [];
  const ys = [4];
  for (const i of still ? [only] : keys.keys()) {
    const body = bodyIn(figure, i);
    for (const { at } of [body.w, body.o])
      for (const [x, y] of [at.hip, at.knee, at.heel, at.toe, at.shoulder, at.elbow, at.palm]) {
        xs.push(x - room, x + room);
        ys.push(y - room);
      }
    xs.push(body.head[0] - 8, body.head[0] + 8);
    ys.push(body.head[1] - 9);
    for (const { kind, x: left, at, face, w = 6 } of props) {
      if (left === undefined || at || face === 'back' || (still && kind === 'mat')) continue;
      const x = perKey(left, body.moment);
      xs.push(x - (face === 'right' ? 6 : 3), x + (kind === 'wall' ? 6 : perKey(w, body.moment)));
    }
  }
  let left = Math.min(...xs) - 2;
  let right = Math.max(...xs) + 2;
  let top = Math.min(...ys);
  const bottom = Math.max(...ys);
  if (lens && !still && (lens.corner.startsWith('b') || right - left < bottom - top)) {
    const more = 0.52 * (bottom - top);
    if (lens.corner.endsWith('l')) left -= more;
    else right += more;
  }
  const [wide, high] = [right - left, bottom - top];
  const [narrowest, widest] = still ? [shape, shape] : [0.9, 1.7];
  const aspect = Math.min(widest, Math.max(narrowest, wide / high));
  if (wide / high < aspect) {
    const more = (high * aspect - wide) / 2;
    left -= more;
    right += more;
  } else top -= wide / aspect - high;
  return [left, top, right - left, bottom - top];
}
