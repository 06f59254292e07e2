import type { CaseWords } from "./case-vi.ts";

export const caseEn: CaseWords = {
  owner: "Owner",
  nobody: "Nobody yet",
  me: "Me",
  claim: "Take it",
  release: "Release",
  assign: "Assign…",
  assignTitle: (count) => (count === 1 ? "Who takes this tip?" : `Who takes these ${count} tips?`),
  assigned: (name, count) =>
    count === 1 ? `Assigned to ${name}.` : `${count} tips were assigned to ${name}.`,
  claimed: (count) => (count === 1 ? "This tip is yours." : `These ${count} tips are yours.`),
  released: (count) =>
    count === 1 ? "The tip has no owner now." : `${count} tips have no owner now.`,
  taken: (name, count) => (count === 1 ? `${name} has this tip.` : `${name} has ${count} of them.`),
  take: "Assign anyway",
  watch: "Watch",
  unwatch: "Stop watching",
  watched: "You watch this tip.",
  unwatched: "You don't watch this tip any more.",
  heir: "Their tips go to",
  heirNobody: "Nobody (they wait to be taken)",
  handOver: "Hand over tips…",
  handOverLead: (name, count) =>
    count === 1
      ? `${name} has one open tip. It goes to:`
      : `${name} has ${count} open tips. All go to:`,
  handOverConfirm: "Hand over",
  metadata: (from, to) =>
    `All tips from ${from} to ${to}, one line each: day received, category, area, urgent, status, judgement.`,
  handedOver: (count) =>
    count === 1 ? "One tip was handed over." : `${count} tips were handed over.`,
};
