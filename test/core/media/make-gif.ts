import sharp from "sharp";
import { joinBytes } from "./join-bytes.ts";
import { picture } from "./make-picture.ts";

function block(text: string): Uint8Array {
  return joinBytes([text.length], text);
}

/** An animation of two frames with comments, XMP and plain text behind its header. */
export async function chattyGif(): Promise<Uint8Array> {
  const frames = await Promise.all([
    picture().png().toBuffer(),
    picture().negate().png().toBuffer(),
  ]);
  const joined = sharp(frames, { join: { animated: true } });
  const plain = new Uint8Array(await joined.gif({ loop: 0, delay: [100, 100] }).toBuffer());
  const table = 3 * 2 ** (((plain[10] ?? 0) & 7) + 1) * ((plain[10] ?? 0) >> 7);
  const head = 13 + table;
  return joinBytes(
    plain.subarray(0, head),
    joinBytes([0x21, 0xfe], block("GIF-SECRET comment"), block("GIF-SECRET more"), [0]),
    joinBytes([0x21, 0xff], block("XMP DataXMP"), block("GPSLatitude GIF-SECRET"), [0]),
    joinBytes([0x21, 0x01], block("0123456789ab"), block("GIF-SECRET text"), [0]),
    plain.subarray(head),
    "TRAILER-SECRET",
  );
}
