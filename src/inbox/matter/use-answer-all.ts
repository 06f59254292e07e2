import { useMutation } from "@tanstack/react-query";
import type { MatterView } from "../../core/station/matter-views.ts";
import { newId } from "../api/new-id.ts";
import type { Sent } from "../api/repeatable.ts";
import type { KeyPair } from "../keys/station-key.ts";
import type { Deeds } from "../list/use-deeds.ts";
import { nextTask } from "../reading/next-task.ts";
import { sealQuestion } from "../tips/seal-question.ts";
import { useStationRecipients } from "../tips/use-station-recipients.ts";
import type { Reached } from "./reach.ts";

interface Answering {
  matter: MatterView;
  deeds: Deeds;
  /** The station's key in this browser. */
  present: KeyPair;
}

/**
 * Seals the same words to each sender apart, so that no file tells how many others got them, and
 * hands all of it over as one deed: it can be undone for a moment, and goes once.
 */
export function useAnswerAll({ matter, deeds, present }: Answering, onPressed: () => void) {
  const stations = useStationRecipients(present);
  return useMutation({
    mutationFn: async ({ text, to }: { text: string; to: Reached[] }) => {
      const keys = await stations();
      const last = new Map(matter.tips.map((tip) => [tip.id, tip.last]));
      const questions: Record<string, Sent<"question">["json"]> = {};
      for (const { tip, mailbox } of to) {
        const sealed = await sealQuestion(text, { mailbox, stations: keys });
        questions[tip] = { id: newId(), ...sealed, after: last.get(tip) ?? null };
        // Hundreds of files: the page stays usable meanwhile.
        await nextTask();
      }
      return questions;
    },
    onSuccess: (questions, { text }) => {
      onPressed();
      const draft = { name: `matter ${matter.id}`, text };
      deeds.do({ kind: "ask", ids: Object.keys(questions), draft, questions });
    },
  });
}
