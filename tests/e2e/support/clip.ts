import type { Page } from '@playwright/test';

export type Dot = { readonly x: number; readonly y: number };
type Film = { width: number; height: number; framesPerSecond: number; frames: readonly (readonly Dot[])[] };

/**
 * A WebM video of white dots on dark, each frame with its own, made by the browser's encoder and packed here, so
 * that every frame lasts as long as it should (a recording of a canvas drops frames on a busy machine).
 */
export async function makeClip(page: Page, film: Film): Promise<Buffer> {
  const blocks = await page.evaluate(async ({ width, height, framesPerSecond, frames }) => {
    const canvas = new OffscreenCanvas(width, height);
    const paint = canvas.getContext('2d');
    if (!paint) throw new Error('No canvas');
    const made: string[] = [];
    const encoder = new VideoEncoder({
      output: (chunk) => {
        const bytes = new Uint8Array(chunk.byteLength);
        chunk.copyTo(bytes);
        made.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
      },
      error: (error) => {
        throw error;
      },
    });
    encoder.configure({ codec: 'vp8', width, height, bitrate: 4_000_000 });
    for (const [index, dots] of frames.entries()) {
      paint.fillStyle = '#2a3342';
      paint.fillRect(0, 0, width, height);
      paint.fillStyle = '#ffffff';
      for (const { x, y } of dots) {
        paint.beginPath();
        paint.arc(x, y, 5, 0, 2 * Math.PI);
        paint.fill();
      }
      const frame = new VideoFrame(canvas, { timestamp: Math.round((index * 1e6) / framesPerSecond) });
      encoder.encode(frame, { keyFrame: true });
      frame.close();
    }
    await encoder.flush();
    return made;
  }, film);
  return packed(
    film,
    blocks.map((block) => Buffer.from(block, 'base64')),
  );
}

/** One element of Matroska: its id, its length in eight bytes, its content. */
function element(id: string, content: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(content.length));
  length[0] = 0x01;
  return Buffer.concat([Buffer.from(id, 'hex'), length, content]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function real(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

const parts = (...all: readonly Buffer[]) => Buffer.concat(all);

function packed({ width, height, framesPerSecond }: Film, blocks: readonly Buffer[]): Buffer {
  const milliseconds = (index: number) => Math.round((index * 1000) / framesPerSecond);
  const head = element(
    '1a45dfa3',
    parts(
      element('4286', number(1)),
      element('42f7', number(1)),
      element('42f2', number(4)),
      element('42f3', number(8)),
      element('4282', Buffer.from('webm')),
      element('4287', number(4)),
      element('4285', number(2)),
    ),
  );
  const info = element(
    '1549a966',
    parts(element('2ad7b1', number(1_000_000)), element('4489', real(milliseconds(blocks.length)))),
  );
  const track = parts(
    element('d7', number(1)),
    element('73c5', number(1)),
    element('83', number(1)),
    element('86', Buffer.from('V_VP8')),
    element('e0', parts(element('b0', number(width)), element('ba', number(height)))),
  );
  const clusters = blocks.map((block, index) => {
    // Track 1, no offset within the cluster, a key frame.
    const simple = element('a3', parts(Buffer.from([0x81, 0, 0, 0x80]), block));
    return element('1f43b675', parts(element('e7', number(milliseconds(index))), simple));
  });
  return parts(
    head,
    element('18538067', parts(info, element('1654ae6b', element('ae', track)), ...clusters)),
  );
}
