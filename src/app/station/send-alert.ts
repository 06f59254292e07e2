import type { Content } from "../../core/flow/content.ts";
import { sameBytes } from "../../core/same-bytes.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import { fromJsonBytes, toJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address } from "../object-ports.ts";
import { type DeliverDeps, deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Box } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import { loseGroup } from "./alerts.ts";
import type { StationStore } from "./store.ts";

/** Job: a duty group is told that tips wait. It says nothing of them. */
export interface AlertJob {
  type: "alert";
}

/** Where a duty group is, and in which language it is told. */
interface DutyAddress extends Address {
  lang: string;
}

interface AlertOutside extends DeliverDeps {
  /** The station's own id. */
  id: string;
  store: Pick<StationStore, "alerts" | "audit" | "atomically">;
  content: Content;
  dutyBox: Box;
  /** APP_SECRET was changed: what is sealed under the former one is sealed anew. */
  renews: boolean;
  announce(event: LiveEvent): void;
}

/**
 * Tells the group that is bound now, unless an officer has looked meanwhile. A bot that was removed
 * ends the binding; a group that has another id is told there.
 */
export async function deliverAlert(
  outside: AlertOutside,
  row: { createdAt: number },
): Promise<JobOutcome> {
  const { store, channels, content } = outside;
  const to = await addressOf(outside);
  if (!to || store.alerts.get().told === "nothing") return { type: "done" };
  const blocks = [content.texts.format(to.lang, "duty-alert")];
  const screen = { blocks, options: [], commands: [], shareable: true };
  const [call] = channels[to.channel]?.render(to.chat, screen) ?? [];
  if (!call) return { type: "done" };
  const sent = await deliverCall(outside, { channel: to.channel, call }, row);
  if (sent.to !== undefined) {
    await keepAddress(outside, { ...to, chat: sent.to });
    return { type: "retry", afterMs: null };
  }
  if (outside.renews) await keepAddress(outside, to);
  if (sent.type === "done") noteEnd(outside, sent);
  return sent;
}

function noteEnd(
  outside: AlertOutside,
  { gone, refused = false }: { gone?: true; refused?: boolean },
): void {
  const { store, clock, announce } = outside;
  const isChange = gone || store.alerts.get().refused !== refused;
  if (!isChange) return;
  store.atomically(() => {
    if (gone) loseGroup(outside, new Date(clock.now()).toISOString().slice(0, 10));
    else store.alerts.set({ refused });
  });
  announce({ type: "alerts" });
}

async function addressOf({ store, dutyBox, id }: AlertOutside): Promise<DutyAddress | null> {
  const { address } = store.alerts.get();
  const plain = address && (await dutyBox.open(address, sealedRow.duty(id)));
  // Only `serve-duty.ts` and this file seal it.
  return plain && (fromJsonBytes(plain) as DutyAddress);
}

/** Unless another group was bound meanwhile. */
async function keepAddress({ store, dutyBox, id }: AlertOutside, to: DutyAddress): Promise<void> {
  const before = store.alerts.get().address;
  const address = Uint8Array.from(await dutyBox.seal(toJsonBytes(to), sealedRow.duty(id)));
  const now = store.alerts.get().address;
  if (before && now && sameBytes(before, now)) store.alerts.set({ address });
}
