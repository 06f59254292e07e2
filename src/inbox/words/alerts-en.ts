import type { AlertWords } from "./alerts-vi.ts";

export const alertsEn: AlertWords = {
  here: "On this browser",
  hereLead:
    "Says only that something came, not what or where. Also while the inbox is locked, as long as its tab is open.",
  show: "Show notifications",
  sound: "Play a sound",
  allow: "Allow notifications",
  denied:
    "The browser blocks this page’s notifications. Allow them at the icon before the page’s address, then reload.",
  missing: "This browser can’t show notifications. The sound works.",
  test: "Try it",
  tested: "Tried.",
  saved: "Saved for this browser.",
  group: "Duty group",
  groupLead:
    "The bot writes “New tips wait” into the group: once, until an officer has looked at the list. It never says what they are about.",
  none: "No group is bound.",
  noChannel: "No channel may have a duty group (place.yaml, alerts).",
  bound: (channel, name) => `A ${channel} group is bound, with a code of ${name}, on`,
  lost: "The bot was removed from the duty group, which is told nothing any more. Since",
  refused: "The last message was refused. May the bot write in the group?",
  makeCode: "Make a code for a group",
  codeLead: "Add the bot to the group, then send this line there. It works once, until",
  codeMade: "The code was made.",
  codeWaits: "A code has not been used yet. It ends at",
  copyCode: "Copy this line",
  unbind: "Unbind the group",
  unbindSure: "The group will be told nothing any more. Unbind it?",
  unbound: "The duty group was unbound.",
  headsOnly: "Heads bind and unbind a group.",
};
