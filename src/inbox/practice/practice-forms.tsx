import { useEffect, useRef, useState } from "react";
import { AsksWarning } from "../tips/asks-warning.tsx";
import type { QuestionHelp } from "../tips/use-question-templates.ts";
import { WriteForm } from "../tips/write-form.tsx";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./practice.module.css";
import type { PracticeStep } from "./practice-step.ts";

interface QuestionProps {
  help: QuestionHelp | null;
  lang: string;
  /** Told when a text that asks who the sender is was written. */
  onStep(step: PracticeStep): void;
  onSend(text: string): void;
}

/** The form of a question, which goes nowhere. What is written is in no draft either. */
export function PracticeQuestion({ help, lang, onStep, onSend }: QuestionProps) {
  const { words } = useWords();
  const [text, write] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const isWarned = help !== null && help.asksWho(text).length > 0;
  useEffect(() => {
    if (isWarned) onStep("warning");
  }, [isWarned, onStep]);
  return (
    <div className={styles.card}>
      <WriteForm
        {...IDLE}
        box={box}
        hint={words.thread.hint}
        icon="send"
        label={words.thread.question}
        lang={lang}
        onSend={(said) => {
          onSend(said);
          write("");
          box.current?.focus();
        }}
        send={words.thread.send}
        sending={words.thread.sending}
        text={text}
        write={write}
      >
        {help && <AsksWarning help={help} text={text} />}
      </WriteForm>
    </div>
  );
}

/** The form of a note, which is kept nowhere. */
export function PracticeNote({ onSave }: { onSave(text: string): void }) {
  const { reply } = useTipPageWords();
  const [text, write] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.card} data-note>
      <WriteForm
        {...IDLE}
        box={box}
        hint={reply.noteHint}
        icon="lock"
        label={reply.noteLabel}
        lang={null}
        onSend={(said) => {
          onSave(said);
          write("");
          box.current?.focus();
        }}
        send={reply.noteSave}
        sending={reply.noteSaving}
        text={text}
        write={write}
      />
    </div>
  );
}

const IDLE = { error: null, isOpen: true, isPending: false };
