import type { ClockWords } from "./clocks-vi.ts";

/** Texts about deadlines. */
export const clocksEn: ClockWords = {
  title: "Deadlines",
  left: (days) => {
    if (days < 0) return `Overdue by ${counted(-days, "day")}`;
    if (days === 0) return "Due today";
    return days === 1 ? "Due tomorrow" : `${days} days left`;
  },
  lastDay: (day) => `Last day: ${day}`,
  clocks: {
    acknowledged: "Acknowledged",
    intake: "Result of the intake",
    result: "Result",
  },
  done: {
    acknowledged: "Done: the resident has the receipt",
    intake: "Done",
    result: "Done",
  },
  reasons: {
    complex: "the case is complex",
    "several-places": "several places have to be checked",
  },
  extended: (reason) => `Extended: ${reason}.`,
  extend: (day) => `Extend to ${day}…`,
  extendFor: (reason) => `Propose: ${reason}`,
  extendHint: "It takes effect when a head of the station confirms it.",
  asked: "Proposed. A head of the station has to confirm it.",
  becomes: (from, to) => `Instead of ${from} the last day would be ${to}.`,
  events: {
    "intake:late": "The intake's deadline has passed",
    "intake:escalated": "Heads were told: the intake's deadline has passed",
    "result:late": "The result's deadline has passed",
    "result:escalated": "Heads were told: the result's deadline has passed",
    "result:complex": "More time for the result: the case is complex",
    "result:several-places": "More time for the result: several places have to be checked",
    "unread:first": "On duty: was told that it came",
    "unread:next": "Was told: nobody had opened it",
    "unread:heads": "All heads were told: nobody had opened it",
  },
  reminders: {
    title: "Needs attention",
    lead: "Your tips, and those that are nobody's. Heads also see what is overdue of others.",
    none: "No deadline is near or has passed.",
    tip: (number) => `Tip ${number}`,
    fresh: "new",
    escalated: "heads were told",
    nobody: "nobody's",
    count: (count) => `${counted(count, "deadline")} to look at:`,
    more: "and others",
    told: (numbers) => `Reminder of deadlines: tip ${numbers}.`,
    open: "View deadlines",
    banner: "Reminder of deadlines",
    seen: "Got it",
  },
  calls: {
    banner: "Urgent tips that nobody has opened",
    count: (count) => `${counted(count, "urgent tip")} not opened yet:`,
    heads: "The heads were told.",
    more: (count) => `and ${count} more`,
    told: (numbers) => `Urgent, not opened yet: tip ${numbers}.`,
  },
  calendar: {
    title: "Calendar",
    hint: "Arrow keys move by a day, Page Up and Page Down by a month.",
    before: "Month before",
    after: "Month after",
    today: "Today",
    print: "Print",
    off: "off",
    none: "no deadline",
    intake: (count) => `${count} intake`,
    result: (count) => counted(count, "result"),
    late: (count) =>
      count === 0
        ? "No deadline has passed without a result."
        : `${counted(count, "deadline")} passed without a result.`,
    noHolidays: (year) =>
      `There is no list of holidays for ${year} yet: only weekends are left out. Tell the system administrator.`,
    toList: "Open the tips by deadline",
  },
};

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
