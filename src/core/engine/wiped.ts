import { RECEIPT_FLOW } from "../flow/content.ts";
import type { Left, Wiped } from "../flow/incoming.ts";
import { rootFlow } from "../flow/position.ts";
import type { TextArgs } from "../text/texts.ts";
import { waitsFor } from "./waits-for.ts";
import type { Walk } from "./walk.ts";

/** What was asked below a receipt goes with it. */
export function onWipeDue(walk: Walk): void {
  const { session } = walk;
  if (session.run && rootFlow(session.run) === RECEIPT_FLOW) session.run = null;
  walk.wipe({ ofDraft: false, isLast: true });
}

/**
 * Tells what of the chat could not be deleted. Whoever asked for it is answered; else something is
 * said where a message was refused, or where the chat would be empty.
 */
export function onWiped(walk: Walk, wiped: Wiped): void {
  const { session } = walk;
  if (waitsFor(walk, session.run, "wipe-now")) {
    tell(walk, wiped);
    walk.sayUnread();
    return walk.advance();
  }
  if (wiped.isLast) {
    if (session.expired) walk.say("draft-expired");
    session.expired = undefined;
    tell(walk, wiped);
    walk.sayUnread();
    walk.beQuiet();
    return walk.show();
  }
  if (wiped.refused === null || wiped.refused === 0) return;
  tell(walk, wiped);
  walk.sayOnly(["menu"]);
}

function tell(walk: Walk, { refused, left }: Wiped): void {
  if (refused === null) return walk.say("wiped-later");
  const lines = leftLines((id, args) => walk.text(id, args), { refused, left });
  if (lines === null) return walk.say("wiped");
  walk.say("wiped-not-all", { left: lines });
}

/** What is still there, a line each; null: nothing. Never say "deleted" while something is there. */
export function leftLines(
  format: (id: string, args?: TextArgs) => string,
  { refused, left }: { refused: number; left: Left[] },
): string | null {
  const kinds = left.map((kind) => format(`left-${kind}`));
  if (refused > 0) kinds.unshift(format("left-refused", { count: refused }));
  return kinds.length === 0 ? null : kinds.map((kind) => `• ${kind}`).join("\n");
}
