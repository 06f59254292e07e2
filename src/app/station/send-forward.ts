import { fromBase64Url } from "../../core/base64url.ts";
import type { ForwardView } from "../../core/station/tip-views.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import { toPaddedAddress } from "../../core/text/padded-json.ts";
import { hourOf } from "../hour.ts";
import type { MailboxPort, Origin, SealedTip, StationPort } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { Box, Clock, MediaStore } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { TipStore } from "./tip-store.ts";

/** Job: a tip leaves for another station. */
export interface ForwardJob {
  type: "forward";
  /** The tip here, and the id of the forward, at this station alone. */
  from: string;
  forward: string;
  station: string;
  tip: Omit<SealedTip, "receivedAt" | "sealed" | "from"> & { sealed: string };
}

export interface Forwards {
  tips: Pick<TipStore, "find" | "update" | "addEvent">;
  announce(event: LiveEvent): void;
  /** This station's own id. */
  id: string;
  clock: Clock;
  wayBackBox: Box;
  media: Pick<MediaStore, "delete">;
  mailbox(name: string): Pick<MailboxPort, "open">;
  station(id: string): Pick<StationPort, "receive" | "filing">;
}

/**
 * The tip gets a mailbox like any other, whose way back leads to this station: so nothing at the
 * other one tells it from what residents send there. One that was taken back meanwhile, or whose tip
 * is gone, leaves only its files, which are deleted. Repeatable.
 */
export async function sendForward(deps: Forwards, job: ForwardJob): Promise<JobOutcome> {
  const { tips, clock } = deps;
  const { from, forward, station, tip } = job;
  const row = findForward(tips, from, forward);
  const there = deps.station(station);
  if (!row) {
    const isThere = (await there.filing(tip.id)) !== null;
    if (!isThere) await Promise.all(tip.media.map((name) => deps.media.delete(name)));
    return { type: "done" };
  }
  // From here on it can't be taken back.
  changeForward(tips, { tip: from, forward }, { sent: true });
  const address = toPaddedAddress({ station: deps.id, tip: from, forward } satisfies Origin);
  const wayBack = await deps.wayBackBox.seal(address, sealedRow.opening(tip.mailbox));
  await deps.mailbox(tip.mailbox).open({ station, tip: tip.id, wayBack });
  const sealed = fromBase64Url(tip.sealed) ?? new Uint8Array();
  const receivedAt = hourOf(clock.now());
  await there.receive({ ...tip, sealed, receivedAt, from: deps.id });
  const { officer, reason } = row;
  const event = { tip: from, at: clock.now(), kind: "forwarded", officer } as const;
  return {
    type: "done",
    also: () => {
      if (findForward(tips, from, forward))
        tips.addEvent({ ...event, value: `${station}:${reason}` });
      deps.announce({ type: "tips", id: from });
    },
  };
}

export function findForward(
  tips: Pick<TipStore, "find">,
  tip: string,
  forward: string,
): ForwardView | undefined {
  return tips.find(tip)?.forwards.find(({ id }) => id === forward);
}

/** null: it is taken away. */
export function changeForward(
  tips: Pick<TipStore, "find" | "update">,
  { tip, forward }: { tip: string; forward: string },
  change: Partial<ForwardView> | null,
): void {
  const rows = tips.find(tip)?.forwards ?? [];
  const forwards = rows.flatMap((row) => {
    if (row.id !== forward) return [row];
    return change ? [{ ...row, ...change }] : [];
  });
  tips.update(tip, { forwards });
}
