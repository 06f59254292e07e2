import type { MatterWords } from "./matter-vi.ts";

/** Texts of tips about the same thing. */
export const matterEn: MatterWords = {
  title: (count) => `One matter: ${count} ${count === 1 ? "tip" : "tips"}`,
  about: "Linked by what they say. Nobody here knows who sent which tip, or should guess.",
  add: "Link another tip",
  number: "Number of a tip about the same matter",
  link: "Link",
  linked: (count) =>
    count === 0
      ? "They are one matter already."
      : `Linked ${count === 1 ? "a tip" : `${count} tips`}.`,
  noNumber: (number) => `There is no tip ${number}.`,
  itself: "That is this tip itself.",
  openFirst: (number) => `Nobody has opened tip ${number}. Open and read it before you link it.`,
  openIt: "Open that tip",
  back: "List of tips",
  inList: "Show each tip in the list",
  tips: "Tips of this matter",
  allTips: (count) => `Show all ${count} tips`,
  unlink: "Take out",
  unlinkOne: (number) => `Take out: tip ${number}`,
  unlinked: (number) => `Tip ${number} was taken out of the matter.`,
  ended: "This matter is no more: its tips were taken out or deleted.",
  open: (count) => `${count} open`,
  unread: (count) => (count === 1 ? "1 answer to read" : `${count} answers to read`),
  waiting: "Waiting for resident",
  assignAll: "Assign all…",
  statusAll: "Status of all…",
  timeline: "What happened to all",
  came: (count) => (count === 1 ? "A tip came" : `${count} tips came`),
  tipNumber: (number) => `tip ${number}`,
  more: (count) => `and ${count} more`,
  isCut: "What is older is on the pages of the tips.",
  words: (count) =>
    count === 1 ? "Read the one message or note" : `Read ${count} messages and notes`,
  wordsHint: "It is noted as opening those tips.",
  answer: "Answer all",
  write: "Write…",
  answerHint:
    "Each sender gets a message of their own, encrypted apart. All read the same words: mention nothing that only one of them knows.",
  languages: (names) => `They write in: ${names}. All get the words exactly as you write them.`,
  checking: "Opening the tips to see who can be answered…",
  reaches: (count) =>
    count === 1 ? "It goes to the sender of 1 tip." : `It goes to the senders of ${count} tips.`,
  leaves: {
    waiting: (count) =>
      count === 1
        ? "1 tip still has a question that nobody has answered."
        : `${count} tips still have a question that nobody has answered.`,
    forwarded: (count) =>
      `${count} came from another unit: their senders can’t be answered from here.`,
    old: (count) => `${count} from long ago can be answered on their own pages only.`,
    unreadable: (count) => `${count} can’t be opened with the keys in this browser.`,
  },
  alsoWaiting: "Send it also where a question still waits",
  send: (count) => (count === 1 ? "Send to 1 sender" : `Send to ${count} senders`),
  sealing: "Encrypting…",
};
