import { jpegSize } from './jpeg';

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm'] as const;
export type MediaType = (typeof mediaTypes)[number];

/**
 * What a file really is, by its content from beginning to end; null for anything else, whatever its name says. A file
 * that only begins like a picture, or that has something behind it, is none.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (jpegSize(bytes)) return 'image/jpeg';
  if (isPng(bytes)) return 'image/png';
  if (isWebp(bytes)) return 'image/webp';
  if (isMp4(bytes)) return 'video/mp4';
  return isWebm(bytes) ? 'video/webm' : null;
}

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG (W3C, third edition): its signature, then chunks from IHDR to IEND and nothing after. */
function isPng(bytes: Uint8Array): boolean {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || text(bytes, 12, 4) !== 'IHDR') return false;
  const words = view(bytes);
  let at = 8;
  let last = '';
  while (at + 12 <= bytes.length && last !== 'IEND') {
    last = text(bytes, at + 4, 4);
    at += 12 + words.getUint32(at);
  }
  return last === 'IEND' && at === bytes.length;
}

/** WebP (RFC 9649): a RIFF file as long as it says. */
function isWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 20 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return false;
  const said = view(bytes).getUint32(4, true) + 8;
  return said === bytes.length && /^VP8[ LX]$/.test(text(bytes, 12, 4));
}

/** Brands of MP4 that browsers play (ISO/IEC 14496-12, 14496-14); a phone’s QuickTime file is none of them. */
const mp4Brand = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|f4v )$/;

/** MP4: boxes one after the other to the very end, a brand first, with the film’s index among them. */
function isMp4(bytes: Uint8Array): boolean {
  if (text(bytes, 4, 4) !== 'ftyp' || !mp4Brand.test(text(bytes, 8, 4))) return false;
  const words = view(bytes);
  let at = 0;
  let indexed = false;
  while (at + 8 <= bytes.length) {
    const short = words.getUint32(at);
    const long = short === 1 && at + 16 <= bytes.length ? Number(words.getBigUint64(at + 8)) : short;
    // 0 is “to the end of the file”.
    const length = long === 0 ? bytes.length - at : long;
    if (length < 8) return false;
    indexed ||= text(bytes, at + 4, 4) === 'moov';
    at += length;
  }
  return indexed && at === bytes.length;
}

/** WebM: an EBML head (RFC 8794) whose document type says webm. */
function isWebm(bytes: Uint8Array): boolean {
  const head = text(bytes, 0, 64);
  return head.startsWith('\x1a\x45\xdf\xa3') && /\x42\x82.webm/s.test(head);
}
