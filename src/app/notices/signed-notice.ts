import { canonicalJson } from "../../core/text/canonical-json.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Signer } from "../ports.ts";

/** So that no other signature of ours can pass for one of a notice, nor this for another. */
const CONTEXT = "tieng-mo/notice/v1";

/** The signed bytes: context, then the notice as canonical JSON. */
export function noticeMessage(notice: object): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(CONTEXT + canonicalJson(notice));
  // Cloudflare's and Node's types differ; no encoder writes to shared memory.
  return bytes as Uint8Array<ArrayBuffer>;
}

/**
 * A notice's file, canonical as a whole: what it said and says, whether it was withdrawn, its
 * address, and the signature of all that. A file stays good when its notice is changed later, so it
 * tells what was published, not what still holds.
 */
export async function signedNotice(
  { origin, noticeSigner }: { origin: string; noticeSigner: Signer },
  published: PublicNotice,
): Promise<string> {
  const notice = { ...published, url: `${origin}/notices/${published.id}` };
  const signature = await noticeSigner.sign(noticeMessage(notice));
  return canonicalJson({ notice, signature });
}
