import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaitAngle } from '@/clinical/battery/gait-angles';
import { gaitMeasures } from '@/clinical/battery/gait-measures.data';
import { demoStills } from '@/db/seed/demo/stills.data';
import { marksOf, refusedFile, sentMeasure, stillCaption } from '@/features/assessments/gait-measure/format';
import { keepMeasureInput } from '@/features/assessments/gait-measure/schema';
import { newId } from '@/lib/id';
import { jpegSize } from '@/lib/jpeg';
import { securityHeaders } from '@/lib/security-headers';
import { filmed, pointsWithAngle } from '../../../bin/bench/gait-angles-proof';

const jpeg = new Uint8Array(Buffer.from(demoStills.nine, 'base64'));
const SIZE = { width: 1080, height: 1920 };

const base = {
  patientId: newId(),
  assessmentId: newId(),
  stillId: newId(),
  item: 'pelvic-drop',
  activity: 'running',
  phase: 'midstance',
  note: '',
  takenWith: '',
};

type Filming = { mirrored?: boolean; turned?: number; others?: readonly number[] };

/** What the page sends of a figure with this angle. */
function sent(degrees: number, { mirrored = false, turned = 0, others = [] }: Filming = {}) {
  const known = { measure: 'pelvic-obliquity', degrees, stance: 'right', view: 'behind' } as const;
  const { points, picture } = filmed(pointsWithAngle(known), 'behind', { turned, mirrored });
  return sentMeasure('pelvic-obliquity', { marks: points, stance: 'right', picture, size: SIZE }, others);
}

const read = (measured: string, more: Record<string, unknown> = {}) =>
  keepMeasureInput.safeParse({ ...base, measured, picture: null, ...more });
const faults = (result: ReturnType<typeof read>) => result.error?.issues.map((issue) => issue.path[0]);

describe('a kept picture', () => {
  test('is told by its bytes: a whole JPEG, and how large', () => {
    expect(jpegSize(jpeg)).toEqual({ widthPx: 540, heightPx: 698 });
    expect(jpegSize(jpeg.slice(0, -1))).toBeNull();
    expect(jpegSize(jpeg.slice(1))).toBeNull();
    expect(jpegSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(jpegSize(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBeNull();
  });

  test('of any bytes is never an exception, and no picture without a frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, dressed) => {
        const worn = dressed ? new Uint8Array([0xff, 0xd8, ...bytes, 0xff, 0xd9]) : bytes;
        const size = jpegSize(worn);
        if (size) expect(Math.min(size.widthPx, size.heightPx)).toBeGreaterThan(0);
        else expect(size).toBeNull();
      }),
    );
  });

  test('that is none, too large, or of another shape than what was measured is refused beside its field', () => {
    const tall = read(sent(7));
    expect(tall.success).toBe(true);
    expect(faults(read(sent(7), { picture: new Uint8Array([1, 2, 3]) }))).toEqual(['picture']);
    expect(faults(read(sent(7), { picture: new Uint8Array(2_000_001) }))).toEqual(['picture']);
    expect(faults(read(sent(7), { picture: jpeg }))).toEqual(['picture']);
  });
});

describe('a kept angle', () => {
  test('is worked out again from the marks, mirrored and turned too; the mean of the frames is noted', () => {
    const angles = fc.double({ min: -10, max: 20, noNaN: true });
    fc.assert(
      fc.property(angles, fc.boolean(), fc.constantFrom(0, -14, 9), (degrees, mirrored, turned) => {
        const result = read(sent(degrees, { mirrored, turned }));
        const noted = result.data?.note.degrees ?? Number.NaN;
        expect(Math.abs(noted - degrees)).toBeLessThan(0.5);
        expect(result.data?.note).toMatchObject({ method: '2d-video', stanceLimb: 'right', stillId: null });
      }),
    );
    const mean = read(sent(7, { others: [5, 6] })).data;
    expect(mean?.kept.readings).toHaveLength(3);
    expect(mean?.note.degrees).toBeCloseTo(6, 0);
  });

  test('with left and right exchanged, a missing point or a contrary grade is refused', () => {
    const exchanged = JSON.parse(sent(7));
    exchanged.mirrored = true;
    expect(faults(read(JSON.stringify(exchanged)))).toEqual(['measured']);
    const missing = JSON.parse(sent(7));
    missing.points.pop();
    expect(faults(read(JSON.stringify(missing)))).toEqual(['measured']);
    expect(faults(read(sent(-4), { grade: '2' }))).toEqual(['grade']);
    expect(faults(read('{'))).toEqual(['measured']);
    expect(faults(read(sent(7), { item: 'overstride' }))).toEqual(['item']);
    expect(faults(read(sent(7), { phase: '' }))).toEqual(['phase']);
    expect(faults(read(sent(7), { activity: '' }))).toEqual(['activity']);
  });

  test('is drawn again from shares of any size', () => {
    for (const { code, views, items } of gaitMeasures) {
      const [view] = views;
      if (!view) continue;
      const known = { measure: code, degrees: 9, stance: 'left' as const, view };
      const { points, picture } = filmed(pointsWithAngle(known), view, { turned: 8, mirrored: true });
      const said = JSON.parse(sentMeasure(code, { marks: points, stance: 'left', picture, size: SIZE }, []));
      const kept = { ...said, item: items[0], degrees: 9, readings: [9] };
      const small = marksOf(kept, { width: 540, height: 960 });
      const angle = gaitAngle(code, small.marks, 'left', small.picture);
      expect(Math.abs((angle ?? 99) - 9), code).toBeLessThan(0.5);
    }
  });

  test('is captioned with what, which leg, how much and where in the clip', () => {
    const kept = read(sent(7)).data?.kept;
    expect(kept && stillCaption({ measures: [kept], takenWith: 'running, midstance' })).toBe(
      'Pelvic obliquity, right stance, 7°: running, midstance',
    );
    expect(stillCaption({ measures: [], takenWith: null })).toBe('Still');
  });
});

test('a file that is neither a video nor a photo is refused by name', () => {
  expect(refusedFile({ name: 'notes.pdf', type: 'application/pdf', size: 9 })).toMatch(
    /^“notes.pdf” is not a video or a photo/,
  );
  expect(refusedFile({ name: 'empty.mp4', type: 'video/mp4', size: 0 })).toBe('“empty.mp4” is empty.');
  expect(refusedFile({ name: 'run.mp4', type: 'video/mp4', size: 9 })).toBeNull();
});

test('a page may show what its reader chose from this device or what we serve, and media from nowhere else', () => {
  const { 'content-security-policy': policy } = securityHeaders({
    nonce: 'n',
    secure: true,
    development: false,
  });
  const rules = policy.split('; ');
  expect(rules).toContain("media-src 'self' blob:");
  expect(rules).toContain("img-src 'self' data: blob:");
  // Nothing that a page was given as a file may run, be framed or be asked for.
  for (const rule of rules) if (!/^(media|img)-src/.test(rule)) expect(rule).not.toContain('blob:');
});
