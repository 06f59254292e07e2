import { EVERYBODY } from "../../core/station/notice.ts";
import type { Drafts } from "./drafts.ts";

/** Name of the draft that holds the questions which the notice in writing answers. */
const ANSWERS = "notice-answers";

/** Begins a notice that corrects a rumour and answers who asked about it. */
export function beginAnswer(
  drafts: Drafts,
  { ids, rumour }: { ids: string[]; rumour: string[] },
): void {
  const limits = { link: "", from: "", until: "", audience: EVERYBODY };
  const terms = { severity: "rumour", ...limits, rumour };
  drafts.set("notice", JSON.stringify({ texts: {}, terms }));
  drafts.set(ANSWERS, ids.join(" "));
}

/** Ids of the questions that the notice in writing answers. */
export function answersOf(drafts: Drafts): string[] {
  return drafts.get(ANSWERS).split(" ").filter(Boolean);
}

export function endAnswer(drafts: Drafts): void {
  drafts.set(ANSWERS, "");
}
