import type { AlikeWords } from "./alike-vi.ts";

/** Texts of what is found by comparing tips. */
export const alikeEn: AlikeWords = {
  title: "Tips alike",
  begin: "Find alike",
  stop: "Stop",
  reading: (read) => `Reading opened tips: ${read}`,
  comparing: (done, all) => `${done} of ${all} compared`,
  none: (all) => `${all} opened tips compared: none to link.`,
  found: (count) =>
    count === 1 ? "1 group may be one matter" : `${count} groups may be one matter each`,
  failed: "Comparing stopped: something failed.",
  stopped: "Stopped.",
  tips: (count) => `${count} tips`,
  same: (shared) => `All mention: ${shared}`,
  link: (count) => `Link ${count} tips`,
  linkTwo: "Link both tips",
  dismiss: "Not one matter",
  linked: (count) => `${count} tips are one matter now.`,
  maybe: (count) =>
    count === 1 ? "Another tip may be about the same" : `${count} other tips may be about the same`,
  more: (count) => `and ${count} more`,
  hint: "Only tips that somebody has opened are compared, in this browser. The server does not learn which are alike.",
};
