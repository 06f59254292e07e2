import { EVERYBODY } from "../../core/station/notice.ts";
import type { Drafts } from "./drafts.ts";

/** Name of the draft of a notice that answers nobody's question. */
export const NEW_NOTICE = "notice";
/** Name of the draft that holds the questions which the notice in writing answers. */
const ANSWERS = "notice-answers";

/**
 * Begins a notice that corrects a rumour and answers who asked about it, or goes on with it. It has
 * a draft of its own: another notice may be half written.
 */
export function beginAnswer(
  drafts: Drafts,
  { ids, rumour }: { ids: string[]; rumour: string[] },
): void {
  // Others may have asked since it was begun, one of them in more words.
  const begun = ids.filter((id) => drafts.get(draftOf(id)) !== "");
  drafts.set(ANSWERS, [...new Set([...begun, ...ids])].join(" "));
  const name = noticeInWriting(drafts);
  if (drafts.get(name) !== "") return;
  const limits = { link: "", from: "", until: "", audience: EVERYBODY };
  const terms = { severity: "rumour", ...limits, rumour };
  drafts.set(name, JSON.stringify({ texts: {}, terms }));
}

/** Ids of the questions that the notice in writing answers. */
export function answersOf(drafts: Drafts): string[] {
  return drafts.get(ANSWERS).split(" ").filter(Boolean);
}

/** Name of the draft of the notice in writing. */
export function noticeInWriting(drafts: Drafts): string {
  const [first] = answersOf(drafts);
  return first === undefined ? NEW_NOTICE : draftOf(first);
}

function draftOf(question: string): string {
  return `notice ${question}`;
}

/** Goes back to the notice that answers nobody. The answer's draft stays. */
export function leaveAnswer(drafts: Drafts): void {
  drafts.set(ANSWERS, "");
}
