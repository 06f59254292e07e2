import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { openBytes } from "../keys/age-file.ts";
import { type CheckedWords, checkWords } from "../keys/check-words.ts";

/**
 * Several tips as one JSON text, opened here with the station's keys, with their threads, and with
 * whether the words are those that were sent. What no key opens stays sealed in it.
 */
export async function packTips(tips: TipDetail[], identities: string[]): Promise<string> {
  const packed = [];
  for (const { thread, ...tip } of tips) {
    const { id, category, area, urgent, status, receivedAt, events } = tip;
    const messages = [];
    for (const message of thread) {
      const { from, at, officer, private: isPrivate } = message;
      messages.push({
        from,
        at,
        officer,
        private: isPrivate,
        ...(await opened(message, identities)),
      });
    }
    const about = { id, category, area, urgent, status, receivedAt, events };
    packed.push({ ...about, ...(await opened(tip, identities)), thread: messages });
  }
  return `${JSON.stringify({ form: "tieng-mo/tips/v1", tips: packed }, null, 2)}\n`;
}

async function opened(
  { sealed, digest }: Pick<TipDetail, "sealed" | "digest">,
  identities: string[],
): Promise<{ content: unknown; words: CheckedWords } | { sealed: string }> {
  const plain = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(0), ...identities);
  if (!plain.ok) return { sealed };
  const words = await checkWords(plain.value, digest);
  try {
    return { content: JSON.parse(new TextDecoder().decode(plain.value)), words };
  } catch {
    return { sealed };
  }
}
