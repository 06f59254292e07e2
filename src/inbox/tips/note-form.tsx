import type { RefObject } from "react";
import type { KeyPair } from "../keys/station-key.ts";
import { announce } from "../parts/announce.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { usePlaceWish } from "./place-wish.ts";
import { useDraftText } from "./use-draft-text.ts";
import { useNote } from "./use-note.ts";
import { WriteForm } from "./write-form.tsx";

interface Props {
  id: string;
  present: KeyPair;
  box: RefObject<HTMLTextAreaElement | null>;
  isOpen: boolean;
}

/** Form for a private note. Its draft is not the question's: no text changes its readers. */
export function NoteForm({ id, present, box, isOpen }: Props) {
  const { reply } = useTipPageWords();
  const [text, write] = useDraftText(`note ${id}`);
  const note = useNote({ id, present }, (how) => {
    write("");
    // What waits is told by a banner.
    if (how === "sent") announce(reply.noteSaved);
  });
  usePlaceWish(id, (place) => {
    if (place !== "note") return false;
    box.current?.focus();
    return box.current !== null;
  });
  return (
    <WriteForm
      box={box}
      error={note.error}
      hint={reply.noteHint}
      icon="lock"
      isOpen={isOpen}
      isPending={note.isPending}
      label={reply.noteLabel}
      lang={null}
      onSend={(said) => note.mutate(said)}
      send={reply.noteSave}
      sending={reply.noteSaving}
      text={text}
      write={write}
    />
  );
}
