import { crc32, deflateSync } from "node:zlib";
import { joinBytes, uint32be } from "./join-bytes.ts";
import { phoneExif, SECRETS } from "./make-exif.ts";
import { picture, XMP } from "./make-picture.ts";

export function pngChunk(type: string, payload: Uint8Array): Uint8Array {
  const body = joinBytes(type, payload);
  return joinBytes(uint32be(payload.length), body, uint32be(crc32(body)));
}

export const PNG_SECRETS = [
  ...Object.values(SECRETS),
  ...["XMP-SECRET", "TEXT-SECRET", "CHUNK-SECRET", "ICC-SECRET", "TRAILER-SECRET"],
];

/** Signature and IHDR. */
const HEAD_BYTES = 33;

/** A screenshot with every kind of metadata chunk. `profile`: the name of its profile. */
export async function screenshot(profile = "Display P3"): Promise<Uint8Array> {
  const plain = new Uint8Array(await picture().png().toBuffer());
  const compressed = new Uint8Array(deflateSync("ICC-SECRET"));
  return joinBytes(
    plain.subarray(0, HEAD_BYTES),
    pngChunk("iCCP", joinBytes(`${profile}\0\0`, compressed)),
    pngChunk("eXIf", phoneExif(6)),
    pngChunk("tIME", joinBytes([7, 0xea, 11, 23, 10, 11, 12])),
    pngChunk("tEXt", joinBytes("Author\0TEXT-SECRET")),
    pngChunk("zTXt", joinBytes("Comment\0\0", new Uint8Array(deflateSync("TEXT-SECRET")))),
    pngChunk("iTXt", joinBytes("XML:com.adobe.xmp\0\0\0\0\0", new TextEncoder().encode(XMP))),
    pngChunk("caBX", joinBytes("C2PA jumb CHUNK-SECRET")),
    plain.subarray(HEAD_BYTES),
    "TRAILER-SECRET",
  );
}
