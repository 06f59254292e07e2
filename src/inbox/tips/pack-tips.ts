import type { TipDetail } from "../../core/station/views.ts";
import { openText } from "../keys/age-file.ts";

/**
 * Several tips as one JSON text, opened here with the station's keys, with their threads.
 * What no key opens stays sealed in it.
 */
export async function packTips(tips: TipDetail[], identities: string[]): Promise<string> {
  const packed = [];
  for (const { sealed, thread, ...tip } of tips) {
    const { id, category, area, urgent, status, receivedAt, events } = tip;
    const messages = [];
    for (const { from, at, officer, sealed: message } of thread) {
      messages.push({ from, at, officer, ...(await opened(message, identities)) });
    }
    const about = { id, category, area, urgent, status, receivedAt, events };
    packed.push({ ...about, ...(await opened(sealed, identities)), thread: messages });
  }
  return `${JSON.stringify({ form: "tieng-mo/tips/v1", tips: packed }, null, 2)}\n`;
}

async function opened(
  sealed: string,
  identities: string[],
): Promise<{ content: unknown } | { sealed: string }> {
  const text = await openText(sealed, ...identities);
  if (!text.ok) return { sealed };
  try {
    return { content: JSON.parse(text.value) };
  } catch {
    return { sealed };
  }
}
