import type { Answered } from "../../core/engine/answered-line.ts";
import type { Session } from "../../core/flow/session.ts";
import type { ChatMessage } from "../../core/flow/upkeep.ts";
import { errorName } from "../log.ts";
import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { Call } from "../ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { exchangesOf } from "./exchanges.ts";
import { openMessages } from "./kept-messages.ts";

/** Most edits at once. A question that was passed over is edited with a later one. */
const MOST_EDITS = 3;
/** A new instance looks for earlier questions in so many of the newest rows. */
const ROWS_READ = 3;

/**
 * Takes the buttons of earlier questions away once the next one is out; the one that was just
 * answered shrinks to a line. Nobody waits for it, nothing of it is stored, and under load it is left
 * for later.
 */
export function fadeQuestions(deps: ConversationDeps, address: Address, question: number): void {
  const { sent, store, pauses, clock } = deps;
  // Its own row has not ended yet.
  const isBusy = pauses.until(address.channel) > clock.now() || store.waitingReplies().count > 1;
  if (isBusy || sent.isFading) return;
  sent.isFading = true;
  const fading = fade(deps, address, question)
    .catch((error: unknown) => deps.log.write({ event: "fade-failed", error: errorName(error) }))
    .finally(() => {
      sent.isFading = false;
    });
  deps.later(fading);
}

async function fade(deps: ConversationDeps, address: Address, question: number): Promise<void> {
  const { sent } = deps;
  const { session } = await deps.store.open(await deps.keys.sessionBox(address));
  const asked = await allAsked(deps, session);
  const before = asked.filter(({ asks = question }) => asks < question).slice(-MOST_EDITS);
  for (const message of before) {
    const call = fadedBy(deps, address, { message, answered: sent.answered });
    if (!call) return;
    const send = { channel: address.channel, call };
    const outcome = await deliverCall(deps, send, { createdAt: deps.clock.now() });
    if (outcome.type !== "done") return;
    sent.faded = Math.max(sent.faded, message.asks ?? 0);
  }
  sent.asked = asked.filter(({ asks = 0 }) => asks > sent.faded);
}

/** What is known of questions with buttons. */
async function allAsked(deps: ConversationDeps, session: Session): Promise<ChatMessage[]> {
  const { sent, store } = deps;
  if (sent.asked) return sent.asked;
  const rows = store.messages().slice(-ROWS_READ);
  const stored = await Promise.all(rows.map(({ sealed }) => openMessages(deps, sealed)));
  const known = [...stored.flat(), ...(session.upkeep?.heard ?? []), ...sent.all()];
  sent.faded = Math.max(sent.faded, exchangesOf(session).faded ?? 0);
  const asked = known.filter(({ asks = 0 }) => asks > sent.faded);
  sent.asked = asked;
  return asked;
}

/** What a question says besides stays as it is. */
function fadedBy(
  { channels }: ConversationDeps,
  { channel, chat }: Address,
  { message, answered }: { message: ChatMessage; answered: Answered | undefined },
): Call | null {
  const { id, asks, besides } = message;
  const isLine = answered !== undefined && answered.screen === asks && !besides;
  const screen = { blocks: [answered?.line ?? ""], options: [], commands: [] };
  const edit = isLine ? channels[channel]?.renderEdit(chat, [id], screen)?.[0] : null;
  return edit ?? channels[channel]?.renderBare(chat, id) ?? null;
}
