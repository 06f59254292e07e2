import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { MAX_SHIFT_NOTE, type ShiftNote } from "../../core/station/shift-note.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { sealText } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { attemptId, endAttempt, openAttempt } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { useDraft } from "../session/use-draft.ts";
import { useShiftWords } from "../words/use-shift-words.ts";
import styles from "./shift.module.css";
import { useShifts } from "./use-shifts.ts";

const DRAFT = "shift";

interface Props {
  pair: KeyPair;
  onHandedOver: () => void;
}

/** Hands the shift over. A retry after a lost answer keeps its id, so it cannot do so twice. */
export function ShiftForm({ pair, onHandedOver }: Props) {
  const words = useShiftWords();
  const queries = useQueryClient();
  const { drafts } = useDesk();
  const [text, write] = useDraft(DRAFT);
  const send = useMutation({
    mutationFn: async () => {
      const note: ShiftNote = { version: 1, text: text.trim() };
      const isEmpty = note.text === "";
      const sealed = isEmpty ? null : await sealText(JSON.stringify(note), pair.recipient);
      const id = attemptId(drafts, DRAFT, note.text);
      await call(api.shifts.$post({ json: { id, sealed } }));
    },
    onSuccess: () => {
      endAttempt(drafts, DRAFT);
      write("");
      announce(words.handedOver);
      onHandedOver();
      readAgain(queries, ["shifts"]);
    },
  });
  const { data: shifts } = useShifts();
  const isThere = shifts?.some(({ id }) => id === openAttempt(drafts, DRAFT)) ?? false;
  // The answer to it was lost.
  useEffect(() => {
    if (!isThere || send.isPending) return;
    endAttempt(drafts, DRAFT);
    drafts.set(DRAFT, "");
  }, [isThere, send.isPending, drafts]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Textarea
        autosize
        description={words.noteHint}
        label={words.note}
        maxLength={MAX_SHIFT_NOTE}
        maxRows={16}
        minRows={4}
        onChange={(event) => write(event.currentTarget.value)}
        value={text}
      />
      {send.error && <CallProblem error={send.error} />}
      <div className={styles.action}>
        <Button loading={send.isPending} type="submit">
          {words.handOver}
        </Button>
      </div>
    </form>
  );
}
