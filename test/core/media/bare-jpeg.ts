/** The parts of a JPEG of that size, as tools that only read its structure take it. */
export function bareJpeg(width: number, height: number, comment = ""): Uint8Array<ArrayBuffer> {
  const sides = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const text = new TextEncoder().encode(comment);
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(comment ? [0xff, 0xfe, 0, text.length + 2, ...text] : []),
    ...[0xff, 0xc0, 0, 11, 8, ...sides, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55],
    ...[0xff, 0xd9],
  ]);
}
