import type { TipContent } from "../../core/tip/tip-content.ts";
import type { Opened } from "../tips/use-opened.ts";

/** Whether words can be sealed to the sender of a tip. */
export type Reach =
  /** `mailbox`: as the sealed tip itself names it. */
  | { type: "open"; mailbox: string; lang: string }
  /** `forwarded`: another station talks with its sender. `old`: it names no mailbox. */
  | { type: "forwarded" | "old" | "unreadable" };

/**
 * Only what a tip says itself, unchanged since it came: nobody looks at each of hundreds of mailboxes,
 * so what the server alone vouches for gets nothing.
 */
export function reachOf(opened: Opened<TipContent>): Reach {
  if (opened.type !== "opened" || opened.words === "altered") return { type: "unreadable" };
  const { forwarded, mailbox, lang } = opened.value;
  if (forwarded) return { type: "forwarded" };
  return mailbox === undefined ? { type: "old" } : { type: "open", mailbox, lang };
}

export interface Reached {
  tip: string;
  mailbox: string;
  lang: string;
}

type Left = Exclude<Reach["type"], "open"> | "waiting";

export interface Recipients {
  reached: Reached[];
  /** Number of tips whose senders get nothing, by why. */
  left: Partial<Record<Left, number>>;
}

/** Who gets one answer to all. Whoever has not answered a question is asked no second one unawares. */
export function recipientsOf(
  tips: readonly { id: string; waiting: boolean }[],
  reach: ReadonlyMap<string, Reach>,
  alsoWaiting: boolean,
): Recipients {
  const reached: Reached[] = [];
  const left: Recipients["left"] = {};
  for (const { id: tip, waiting } of tips) {
    const how = reach.get(tip) ?? { type: "unreadable" as const };
    if (how.type === "open" && (alsoWaiting || !waiting)) {
      const { mailbox, lang } = how;
      reached.push({ tip, mailbox, lang });
    } else {
      const why = how.type === "open" ? "waiting" : how.type;
      left[why] = (left[why] ?? 0) + 1;
    }
  }
  return { reached, left };
}
