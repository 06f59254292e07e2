import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { openBytes } from "../keys/age-file.ts";
import { type CheckedWords, checkWords } from "../keys/check-words.ts";

/** What was sealed, and whether it has the words that were sent; what no key opens, as it is. */
type Opened = { content: unknown; words: CheckedWords } | { sealed: string };

export type TipRecord = Awaited<ReturnType<typeof tipRecord>>;

/**
 * All that a tip's officers know of it, as data: opened here with the station's keys. Nothing in it
 * leads to the sender's mailbox. `private` messages are the station's own notes.
 */
export async function tipRecord(tip: TipDetail, identities: string[]) {
  const thread = [];
  for (const message of tip.thread) {
    const { from, at, officer, private: isPrivate, copied } = message;
    const said = await opened(message, identities);
    thread.push({ from, at, officer, private: isPrivate, copied, ...said });
  }
  const { id, number, category, area, urgent, status, subStatus, receivedAt, events } = tip;
  const { rating, grade, hold, clocks, deletedAt } = tip;
  const forwards = tip.forwards.map(({ station, reason, at, sent, outcome }) => ({
    ...{ station, reason, sent, outcome },
    at: new Date(at).toISOString(),
  }));
  return {
    ...{ id, number, category, area, urgent, status, subStatus, receivedAt },
    ...{ rating, grade, hold, clocks, deletedAt, forwards, events },
    ...(await opened(tip, identities)),
    thread,
  };
}

async function opened(
  { sealed, digest }: Pick<TipDetail, "sealed" | "digest">,
  identities: string[],
): Promise<Opened> {
  const plain = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(0), ...identities);
  if (!plain.ok) return { sealed };
  const words = await checkWords(plain.value, digest);
  try {
    return { content: withoutMailbox(JSON.parse(new TextDecoder().decode(plain.value))), words };
  } catch {
    return { sealed };
  }
}

function withoutMailbox(content: unknown): unknown {
  if (typeof content !== "object" || content === null || !("mailbox" in content)) return content;
  const { mailbox: _, ...rest } = content;
  return rest;
}
