import type { FaceWords } from "./face-vi.ts";

export const faceEn: FaceWords = {
  waits: (count) =>
    count === 1
      ? "Waits for the network: 1. It is sent by itself, once."
      : `Waits for the network: ${count}. They are sent by themselves, each once.`,
  now: "Try now",
  returned: {
    question: "A question was not sent.",
    note: "A note was not saved.",
    status: "A status was not changed.",
    assign: "Tips were not assigned.",
    link: "Tips were not linked.",
  },
  tooLate: "It has waited for more than a day.",
  back: "Your words are where you wrote them.",
  read: "Understood",
  done: {
    invited: "The invite link is ready.",
    cancelled: "The invite link is cancelled.",
    renamed: (name) => `The new name: ${name}.`,
    dismissed: "Those who asked are told, and the questions are deleted.",
    withdrawn: "Your proposal is withdrawn.",
    stopped: "The new key is stopped.",
    pictured: "The picture is added.",
    saved: "Saved on this device.",
  },
};
