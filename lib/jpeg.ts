/** How large a JPEG is, in pixels. */
export type JpegSize = { readonly widthPx: number; readonly heightPx: number };

/** Frame headers of the kinds that browsers write; C4, C8 and CC between them are tables, not frames. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Reads a JPEG's frame header; null for anything that is no whole JPEG, whatever its name says. */
export function jpegSize(bytes: Uint8Array): JpegSize | null {
  const at = (index: number) => bytes[index] ?? -1;
  const word = (index: number) => at(index) * 256 + at(index + 1);
  const ends = word(bytes.length - 2) === 0xffd9;
  if (word(0) !== 0xffd8 || !ends) return null;
  let index = 2;
  while (index + 9 < bytes.length) {
    if (at(index) !== 0xff) return null;
    const marker = at(index + 1);
    // A marker may be padded by any number of FF.
    if (marker === 0xff) {
      index += 1;
      continue;
    }
    if (isFrame(marker)) {
      const [heightPx, widthPx] = [word(index + 5), word(index + 7)];
      return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null;
    }
    // The picture itself begins: what came before it had no frame.
    if (marker === 0xda) return null;
    const length = word(index + 2);
    if (length < 2) return null;
    index += 2 + length;
  }
  return null;
}

/** Where a picture was taken, when, with which device, by whom: APP1 (Exif, XMP), APP13 (IPTC) and comments. */
const tells = (marker: number) => marker === 0xe1 || marker === 0xed || marker === 0xfe;

/**
 * The same picture without what a camera wrote beside it; only which way is up stays, since a picture without it lies
 * on its side. What is no JPEG comes back as it is.
 */
export function withoutTelltales(bytes: Uint8Array): Uint8Array {
  if (!jpegSize(bytes)) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let up: number | null = null;
  let index = 2;
  while (index + 4 <= bytes.length && bytes[index] === 0xff) {
    const marker = bytes[index + 1] ?? 0;
    if (marker === 0xff) {
      index += 1;
      continue;
    }
    if (marker === 0xda) break;
    const end = index + 2 + (bytes[index + 2] ?? 0) * 256 + (bytes[index + 3] ?? 0);
    const segment = bytes.subarray(index, end);
    if (tells(marker)) up ??= orientationOf(segment);
    else kept.push(segment);
    index = end;
  }
  if (up !== null && up > 1) kept.splice(1, 0, orientationSegment(up));
  kept.push(bytes.subarray(index));
  return Uint8Array.from(Buffer.concat(kept));
}

/** Exif 2.32, 4.6.4: tag 0112 of the first directory; null where an APP1 holds none. */
function orientationOf(segment: Uint8Array): number | null {
  const words = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const TIFF = 10;
  if (segment.length < TIFF + 14 || words.getUint32(4) !== 0x45786966) return null;
  const little = words.getUint16(TIFF) === 0x4949;
  const directory = TIFF + words.getUint32(TIFF + 4, little);
  if (directory + 2 > segment.length) return null;
  const entries = words.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= segment.length; at += 12)
    if (words.getUint16(at, little) === 0x0112) return words.getUint16(at + 8, little);
  return null;
}

/** An Exif segment that says which way is up, and nothing else. */
const orientationSegment = (up: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, up, 0, 0, 0, 0, 0, 0],
  ]);
