import type { Stored } from "./receive.ts";

/**
 * Separates a turn's first loose call, as the JSON with which the webhook itself is answered, from
 * what has to be delivered. The platform makes that one call and does not tell its result, so an
 * acknowledgement of a press needs no request of its own. null: no loose call.
 */
export function answerWebhook({ taken, loose: [first, ...loose] }: Stored): {
  answer: string | null;
  left: Stored;
} {
  const answer = first ? JSON.stringify({ method: first.method, ...first.params }) : null;
  return { answer, left: { taken, loose } };
}
