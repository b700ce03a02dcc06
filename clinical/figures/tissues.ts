import type { Poses } from './figure';
import { muscleShapes } from './muscles.data';
import type { Tissue } from './tissue';

/** The outlines that one figure needs, as seen from its side: what a page is sent beside the row. Deep ones first. */
export function tissuesOf({ view, target }: Poses): Tissue[] {
  const flat = view !== 'side';
  const seen = (name: string) => {
    const muscle = muscleShapes[name];
    return muscle && ((flat ? muscle.flat : undefined) ?? muscle.shape);
  };
  return target
    .flatMap((name): Tissue[] => {
      const muscle = muscleShapes[name];
      const shape = seen(name);
      if (!muscle || !shape) return [];
      const { on, deep } = muscle;
      if (!deep) return muscle.and ? [{ on, shape }, muscle.and] : [{ on, shape }];
      const over = target.some((other) => other === deep) ? undefined : seen(deep);
      return [{ on, shape, deep: true, ...(over ? { over } : {}) }];
    })
    .sort((one, other) => Number(!one.deep) - Number(!other.deep));
}
