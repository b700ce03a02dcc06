import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLive } from '@/features/assessments/client/live';

const names = ['story', 'pair.left', 'pair.right', 'test.a.left', 'test.ab.left', 'flag.x.answer'];
const form = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('', '1', '2'), {
  noNullPrototype: true,
});
const prefixes = fc.subarray(['story', 'pair.', 'test.a.', 'test.', ''], { minLength: 1 });

describe('What stands in the fields', () => {
  it('is told to a reader exactly when a field of its own changed, and else stays the same object', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 2, maxLength: 6 }), prefixes, ([first = {}, ...rest], own) => {
        const live = createLive(first);
        const part = live.part(own);
        let times = 0;
        const leave = part.subscribe(() => {
          times += 1;
        });
        let before = first;
        for (const next of rest) {
          const [was, told] = [part.read(), times];
          live.set(next);
          const mine = names.filter((name) => own.some((prefix) => name.startsWith(prefix)));
          const changed = mine.some((name) => before[name] !== next[name]);
          expect(times - told).toBe(changed ? 1 : 0);
          expect(part.read() === was).toBe(!changed);
          expect(part.read()).toEqual(
            Object.fromEntries(mine.filter((name) => name in next).map((name) => [name, next[name]])),
          );
          before = next;
        }
        leave();
        live.set({ story: 'later', 'pair.left': 'later', 'test.a.left': 'later' });
        expect(live.read().story).toBe('later');
        const told = times;
        live.set({});
        expect(times).toBe(told);
      }),
    );
  });
});
