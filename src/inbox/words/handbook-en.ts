import type { HandbookWords } from "./handbook-vi.ts";

export const handbookEn: HandbookWords = {
  title: "Officers' handbook",
  lead: "Two A4 pages, printed once for each officer. Nothing in it is secret.",
  print: "Print the handbook",
  page: (page) => `Page ${page} of 2`,
  sheets: [
    [
      {
        title: "Joining (10 minutes)",
        ordered: true,
        lines: [
          "Take the invite link from a colleague in person. It works once, within 24 hours. Open it on your own device.",
          "Write your name, press “Create a passkey” and do what the device asks: finger, face or PIN. If it cannot, press “Use a key file”: download the file and choose a passphrase.",
          "The screen shows two codes. Meet or call a colleague and compare both codes aloud, group by group. If both are equal, they press “Grant the decryption key”. If one letter differs, stop and tell the head of the station.",
          "Open “Your ways in” and add a second one, so that you still get in when a device is lost.",
          "Ask whether the “Recovery kit” lies in the safe. If not, remind the head of the station to make it now.",
          "Practise with the made-up tip before a real one. Nobody else sees it and nothing is sent.",
        ],
      },
      {
        title: "A shift in seven steps",
        ordered: true,
        lines: [
          "Open “Handover”, read what the last shift wrote, press “I have taken over”.",
          "Open “Tips”. Look at “Urgent”, then “Answered”, “New”, “Overdue”. The list shows each tip's first line.",
          "Open a tip and read all of it, its files too. Press “Take it”: now everybody knows whose it is. If somebody is in danger, call 113, 114 or 115 at once; do not wait.",
          "If something is missing, write it under “Ask the resident”: one short question, in their language, only about what happened. If the page warns you, change the question.",
          "Set the status that is true. You may add a sentence: the resident reads it word for word, so write nothing about what is being checked.",
          "What only colleagues need goes into a “Private note”. A tip that is not yours: “Assign…”; of another station: forward it.",
          "Look at “Deadlines”. If you need more time, propose an extension with its reason before the day has passed. When the work is done, end the tip with its last status.",
        ],
      },
      {
        title: "Never",
        ordered: false,
        lines: [
          "Ask senders who they are, their number or where they live, or to meet. Do not guess or search.",
          "Take screenshots or photos, or copy words into Zalo, mail or another device.",
          "Print or download a tip without need. Nothing protects what is printed or downloaded.",
          "Paste coordinates or words into another site, be it a map or a translator.",
          "Let others use your open screen, passkey, key file or passphrase.",
          "Work on a tip whose words, as the page warns, were changed. Stop and tell the head of the station.",
        ],
      },
    ],
    [
      {
        title: "When you leave your desk",
        ordered: false,
        lines: [
          "Press “Lock the screen”, even for a minute. After 15 idle minutes it locks by itself. What you were writing is kept.",
          "At the end of the day, or on a shared computer, press “Sign out”.",
        ],
      },
      {
        title: "At the end of a shift",
        ordered: false,
        lines: [
          "Open “Handover”. The open, urgent, overdue and waiting tips are counted for you.",
          "Write what no figure tells: what was promised to whom, what is about to come, which tip needs care. Use numbers of tips, never their words.",
          "Press “Hand the shift over”. It is done once the next shift has pressed “I have taken over”.",
        ],
      },
      {
        title: "A phone, computer or key is lost",
        ordered: false,
        lines: [
          "You have another way in: open “Your ways in” and press “Revoke” beside the lost device.",
          "You cannot get in: call a colleague at once. They press “Suspend”, which blocks your account for 24 hours, and invite you again.",
          "Somebody may have read the key: tell the head of the station to “Rotate the key”. Then make a new recovery sheet.",
          "Everybody has lost their keys: whoever keeps the safe opens the 24 words and calls the system administrator.",
        ],
      },
      {
        title: "What takes two persons",
        ordered: false,
        lines: [
          "One proposes; another reads it all and confirms it under “Waiting”. Nobody confirms their own proposal, and whom you have just brought in does not count as a second person for 14 days.",
          "Another officer confirms: sending, correcting or withdrawing a notice; holding a tip longer or no longer; each change of the scam list.",
          "With a fresh touch of their key: downloading many decrypted tips; rotating the station's key; removing an officer; changing a role; an emergency notice.",
          "Only the head of the station confirms: more time for a tip.",
          "Alone and at once, because it cannot wait: suspending an officer, pausing a notice that is being sent.",
        ],
      },
      {
        title: "Whom to ask",
        ordered: false,
        lines: [
          "How to use it: press “Help” on any page. What to decide: ask the head of the station. Something is broken: ask the system administrator, and send no words of a tip with it.",
        ],
      },
    ],
  ],
  blanks: ["Head of the station", "System administrator", "Keeper of the safe"],
};
