import { describe, expect, test } from 'vitest';
import { demoStairsPhoto } from '@/db/seed/demo/stairs-photo.data';
import { fileResponse } from '@/lib/file-response';
import { jpegSize, withoutTelltales } from '@/lib/jpeg';
import { mediaTypeOf } from '@/lib/media-type';
import { readUpload } from '@/lib/read-upload';
import { isSameOrigin } from '@/lib/same-origin';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const jpeg = Uint8Array.from(Buffer.from(demoStairsPhoto, 'base64'));
const png = bytes(
  '\x89PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  new Array(17).fill(1),
  [0, 0, 0, 0],
  'IEND',
  [1, 2, 3, 4],
);
const webp = bytes('RIFF', [16, 0, 0, 0], 'WEBPVP8 ', [4, 0, 0, 0, 1, 2, 3, 4]);
const mp4 = bytes(
  [0, 0, 0, 16],
  'ftypisom',
  [0, 0, 2, 0],
  [0, 0, 0, 8],
  'moov',
  [0, 0, 0, 12],
  'mdat',
  [1, 2, 3, 4],
);
const webm = bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x84], 'webm', [1, 2, 3]);

describe('what a file really is', () => {
  test.each([
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['image/webp', webp],
    ['video/mp4', mp4],
    ['video/webm', webm],
  ])('%s is known by its content', (type, file) => {
    expect(mediaTypeOf(file)).toBe(type);
  });

  test.each([
    ['a page that begins like a picture', bytes('\x89PNG\r\n\x1a\n<script>alert(1)</script>')],
    ['a picture with something behind it', bytes([...png], '<html>')],
    ['a photo cut short', jpeg.subarray(0, 900)],
    ['a film without its index', bytes([0, 0, 0, 16], 'ftypisom', [0, 0, 2, 0])],
    ["a phone's QuickTime film", bytes([0, 0, 0, 16], 'ftypqt  ', [0, 0, 2, 0], [0, 0, 0, 8], 'moov')],
    [
      'a film whose box lies about its length',
      bytes([0, 0, 0, 16], 'ftypisom', [0, 0, 2, 0], [0, 0, 0, 99], 'moov'),
    ],
    ['a drawing that may run script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a RIFF file that is a sound', bytes('RIFF', [16, 0, 0, 0], 'WAVEfmt ', new Array(8).fill(0))],
    ['Matroska, which is not WebM', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x88], 'matroska')],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_, file) => {
    expect(mediaTypeOf(file)).toBeNull();
  });
});

describe('what a camera writes beside a photo', () => {
  const exif = (up: number) =>
    bytes(
      [0xff, 0xe1, 0, 54],
      'Exif\0\0',
      'II*\0',
      [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, up, 0, 0, 0, 0, 0, 0, 0],
      'GPS 51.5007 N 0.1246',
    );
  const taken = (up: number) =>
    Uint8Array.from([
      ...jpeg.subarray(0, 2),
      ...exif(up),
      ...bytes([0xff, 0xfe, 0, 8], 'by Ann'),
      ...jpeg.subarray(2),
    ]);
  const told = (file: Uint8Array) => Buffer.from(file).toString('latin1');

  test('is taken out, and the picture stays as it is', () => {
    const clean = withoutTelltales(taken(1));
    expect(told(taken(1))).toContain('GPS 51.5007');
    expect(told(clean)).not.toMatch(/GPS|by Ann|Exif/);
    expect(Buffer.from(clean).equals(Buffer.from(withoutTelltales(jpeg)))).toBe(true);
    expect(jpegSize(clean)).toEqual(jpegSize(jpeg));
  });

  test('but for which way is up', () => {
    const clean = withoutTelltales(taken(6));
    expect(told(clean)).not.toMatch(/GPS|by Ann/);
    expect(told(clean)).toContain('Exif');
    expect(Buffer.from(withoutTelltales(clean)).equals(Buffer.from(clean))).toBe(true);
    expect(mediaTypeOf(clean)).toBe('image/jpeg');
  });
});

describe('a file that is served', () => {
  const file = Uint8Array.from({ length: 100 }, (_, at) => at);
  const ask = async (range: string | null) => {
    const read = async ({ from, length }: { from: number; length: number }) =>
      file.subarray(from, from + length);
    const answer = await fileResponse({ mediaType: 'video/mp4', sizeBytes: 100, read }, range);
    return [
      answer.status,
      answer.headers.get('content-range'),
      [...new Uint8Array(await answer.arrayBuffer())],
    ];
  };

  test.each([
    [null, 200, null, 0, 100],
    ['bytes=0-9', 206, 'bytes 0-9/100', 0, 10],
    ['bytes=90-', 206, 'bytes 90-99/100', 90, 100],
    ['bytes=-5', 206, 'bytes 95-99/100', 95, 100],
    ['bytes=50-999', 206, 'bytes 50-99/100', 50, 100],
    ['bytes=0-1,5-6', 200, null, 0, 100],
  ])('answers the stretch %s', async (range, status, said, from, to) => {
    expect(await ask(range)).toEqual([status, said, [...file.subarray(from, to)]]);
  });

  test('says so where it has nothing to give', async () => {
    expect(await ask('bytes=100-')).toEqual([416, 'bytes */100', []]);
  });
});

describe('an upload', () => {
  const request = (size: number) => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(size)], 'a.mp4'));
    return new Request('http://x.example', { method: 'POST', body: form });
  };

  test('is read whole up to its limit, and thrown away beyond', async () => {
    expect((await readUpload(request(1000), 5000))?.get('file')).toMatchObject({ size: 1000 });
    expect(await readUpload(request(6000), 5000)).toBeNull();
  });

  test.each([
    [{ origin: 'https://a.example', host: 'a.example' }, true],
    [{ origin: 'https://a.example', host: 'inner', 'x-forwarded-host': 'a.example' }, true],
    [{ origin: 'https://b.example', host: 'a.example' }, false],
    [{ origin: 'null', host: 'a.example' }, false],
    [{ host: 'a.example' }, false],
  ])('from %o is from this very address: %s', (headers, same) => {
    expect(isSameOrigin(new Headers(Object.entries(headers)))).toBe(same);
  });
});
