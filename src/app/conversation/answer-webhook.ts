import type { Stored } from "./receive.ts";

/**
 * Splits what a turn leaves: its first loose call, as the JSON with which the webhook itself is
 * answered (the platform takes one call so, and says nothing of it), and what is to be delivered. An
 * acknowledged press needs no request of its own then. null: there is nothing to answer.
 */
export function answerWebhook({ taken, loose: [first, ...loose] }: Stored): {
  answer: string | null;
  left: Stored;
} {
  const answer = first ? JSON.stringify({ method: first.method, ...first.params }) : null;
  return { answer, left: { taken, loose } };
}
