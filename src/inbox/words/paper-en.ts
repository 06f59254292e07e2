import type { PaperWords } from "./paper-vi.ts";

export const paperEn: PaperWords = {
  print: "Print",
  table: "Facts (.csv)",
  hint: "Printing and saving are exports: the audit notes them. The archive has all of it, with attachments and private notes, and is encrypted; paper and .csv are not.",
  useButton: "Use the button Print on the page: the audit notes what is printed.",
  tip: (number) => `Tip ${number}`,
  station: "Station",
  number: "Number",
  category: "Kind",
  area: "Area",
  urgent: "Urgent",
  yes: "Yes",
  received: "Received (hour)",
  status: "Status",
  owner: "Owner",
  printedBy: "Printed by",
  printedAt: "Printed at",
  savedBy: "Saved by",
  savedAt: "Saved at",
  gathering: (done, all) => `Fetching attachment ${done + 1} of ${all}…`,
  note: "PRIVATE NOTE",
  files: (count) => (count === 1 ? "1 attachment" : `${count} attachments`),
  photos: "Photos",
  noPhoto: "(this photo can't be printed)",
  withTip: "with the tip",
  withAnswer: (when) => `with an answer, ${when}`,
  nothing: "None.",
  sealed: "(cannot be opened)",
  attachments: "Attachments",
  answers: "Answers of the resident",
  masked: {
    copy: "COPY WITH HIDDEN WORDS",
    counts: (words, regions, parts) =>
      [
        words === 1 ? "1 word hidden" : `${words} words hidden`,
        ...(regions === 0
          ? []
          : [regions === 1 ? "1 box on pictures" : `${regions} boxes on pictures`]),
        ...(parts === 0 ? [] : [parts === 1 ? "1 part left out" : `${parts} parts left out`]),
      ].join(", "),
  },
  what: "What",
  value: "Value",
  when: "When",
  who: "Who",
};
