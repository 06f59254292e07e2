import type { MaskWords } from "./mask-vi.ts";

export const maskEn: MaskWords = {
  open: "Hide words first…",
  goOn: "Hide words first (draft)…",
  openKept: "Hide words first (kept)…",
  title: "Hide words before printing or saving",
  lead: "Names behind titles, telephone numbers, plates, ID and house numbers are hidden where they were found. Some are missed: read it all. Press a word to hide or show it.",
  left: "The place, private notes and files of which no part can be hidden are left out unless you tick them; original and sealed files always. What stays: number, kind, area, hour, and the timeline with officers' names.",
  include: (part) => `Include: ${part}`,
  note: "Private note",
  repeated: (count) =>
    count === 1
      ? "1 hidden word still shows elsewhere."
      : `${count} hidden words still show elsewhere.`,
  hideRepeated: "Hide them there, too",
  print: "Print the copy",
  save: "Save the copy (.age)",
  close: "Close",
  discard: "Discard the draft",
  keep: "Keep it for the export of several",
  kept: "Kept. Fetch the tips above the list.",
  takeMasked: "Fetch with hidden words",
  takeWhole: "Fetch whole",
  each: (ready, all) =>
    `To hide words, open each tip, hide them and keep that (${ready} of ${all} done).`,
  isReady: "done",
};
