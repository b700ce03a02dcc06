import { expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { posturesOf } from '@/clinical/library/postures';

test.each([
  ['Lying or sitting in comfort', ['lying on the back', 'sitting']],
  ['Side plank with the top knee on a bench', ['lying on the side']],
  ['Lying face down, leaning on the forearms', ['lying face down']],
  ['On hands and knees, one leg out to the side', ['hands and knees']],
  ['Standing, hands on the back of the hips', ['standing']],
  ['Half-kneeling or standing lunge facing a wall', ['kneeling', 'standing']],
  ['Standing sideways on a step, one leg free', ['standing on one leg']],
  ['Seated or standing, foot flat', ['sitting', 'standing']],
  ['Facing a step', ['standing']],
  ['Running on a treadmill facing a mirror', ['walking or running']],
])('“%s” is found under %o', (position, expected) => {
  expect(posturesOf(position)).toEqual(expected);
});

test('every exercise of the library has a posture, and no posture is empty', () => {
  const all = allExercises.flatMap((one) => posturesOf(one.position));
  expect(new Set(all).size).toBe(9);
});
