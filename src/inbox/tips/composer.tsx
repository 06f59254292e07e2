import { Button, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useRef } from "react";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { useReplyWish } from "./reply-wish.ts";
import { MAX_QUESTION } from "./seal-question.ts";
import styles from "./thread.module.css";
import { type QuestionTo, useAsk } from "./use-ask.ts";

/** Form for a question. The draft is kept until it is sent, across pages, errors and locks. */
export function Composer(to: QuestionTo) {
  const { words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useReplyWish(to.id, field);
  const [text, write] = useDraft(to.id);
  const ask = useAsk(to, () => {
    write("");
    announce(words.thread.sent);
  });
  const left = MAX_QUESTION - text.trim().length;
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && left >= 0 && !ask.isPending) ask.mutate(text.trim());
  };
  return (
    <form className={styles.composer} onSubmit={send}>
      <Textarea
        autosize
        description={words.thread.hint}
        label={words.thread.question}
        maxRows={12}
        minRows={3}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event)
        }
        readOnly={ask.isPending}
        ref={field}
        value={text}
      />
      {ask.error && (
        <>
          <CallProblem error={ask.error} />
          <p>{words.thread.kept}</p>
        </>
      )}
      <div className={styles.send} data-over={left < 0}>
        {ask.isPending ? (
          <span role="status">{words.thread.sending}</span>
        ) : (
          <span>
            <span className={styles.count}>
              {left < 0 ? words.thread.over(-left) : words.thread.left(left)}
            </span>
            <span className={styles.shortcut}> · {words.thread.shortcut}</span>
          </span>
        )}
        <Button
          disabled={text.trim() === "" || left < 0}
          leftSection={<Icon name="send" size={16} />}
          loading={ask.isPending}
          type="submit"
        >
          {words.thread.send}
        </Button>
      </div>
    </form>
  );
}
