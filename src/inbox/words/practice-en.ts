import type { PracticeWords } from "./practice-vi.ts";

export const practiceEn: PracticeWords = {
  title: "Practise with a made-up tip",
  lead: "This tip is invented and exists in this browser alone. Nobody else sees it and nothing is sent. It is gone when you leave the page.",
  steps: {
    open: "Open the tip",
    status: "Set a status",
    warning: "Try to ask for the sender's name, to see the warning",
    question: "Change it, and send a question about what happened",
    note: "Save a note for your colleagues",
  },
  done: "done",
  progress: (done, all) => `${done} of ${all} steps done`,
  finished: "You have done every step. A real tip works the same way.",
  again: "Begin again",
  toTips: "To the list of tips",
  open: "Open the made-up tip",
  opening: "Sealing the made-up tip to your key, and opening it…",
  failed:
    "This browser cannot open the made-up tip. It could not open a real one either: tell the system administrator.",
  sealed: "It was sealed to your key and opened here, as a real tip is.",
  tip: "Dumping waste at night",
  said: "What you wrote",
  toResident: "To the resident (practice)",
  forColleagues: "Private note (practice)",
  labels: { what: "What happened?", when: "When?", where: "Where?" },
  what: "Around 11 p.m. a white lorry dumps waste into the ditch behind the community hall, three nights in a row. The smell is awful. I could not read the number plate.",
  when: "It goes on",
  where: "Behind the community hall",
};
