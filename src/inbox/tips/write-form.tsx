import { Button, Textarea } from "@mantine/core";
import type { FormEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./reply-bar.module.css";
import { MAX_QUESTION } from "./seal-question.ts";

interface Props {
  label: string;
  hint: string;
  /** Words of the button, and while it is being sent. */
  send: string;
  sending: string;
  icon: IconName;
  /** In which it is written; null: in any. */
  lang: string | null;
  text: string;
  write(text: string): void;
  box: Ref<HTMLTextAreaElement>;
  /** Whether it takes its room; else it is one line. */
  isOpen: boolean;
  isPending: boolean;
  error: unknown;
  onSend(text: string): void;
  /** What stands between the text and the button. */
  children?: ReactNode;
  /** In the place of the button, where something is to be decided first. */
  decision?: ReactNode;
}

/** A text that is sealed and sent. It stays until it has arrived. */
export function WriteForm(props: Props) {
  const { words } = useWords();
  const { text, write, isOpen, isPending, error } = props;
  const left = MAX_QUESTION - text.trim().length;
  const canSend = text.trim() !== "" && left >= 0 && !isPending;
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (canSend) props.onSend(text.trim());
  };
  return (
    <form className={styles.form} data-open={isOpen} onSubmit={submit}>
      <Textarea
        autosize
        description={isOpen ? props.hint : undefined}
        label={props.label}
        lang={props.lang ?? undefined}
        maxRows={isOpen ? 10 : 1}
        minRows={isOpen ? 3 : 1}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)
        }
        placeholder={isOpen ? undefined : props.label}
        readOnly={isPending}
        ref={props.box}
        value={text}
      />
      {props.children}
      {error !== null && (
        <div>
          <CallProblem error={error} />
          <p>{words.thread.kept}</p>
        </div>
      )}
      {isOpen &&
        (props.decision ?? (
          <div className={styles.send} data-over={left < 0}>
            {isPending ? (
              <span role="status">{props.sending}</span>
            ) : (
              <span>
                <span className={styles.count}>
                  {left < 0 ? words.thread.over(-left) : words.thread.left(left)}
                </span>
                <span className={styles.shortcut}> · {words.thread.shortcut}</span>
              </span>
            )}
            <Button
              disabled={!canSend && !isPending}
              leftSection={<Icon name={props.icon} size={16} />}
              loading={isPending}
              type="submit"
            >
              {props.send}
            </Button>
          </div>
        ))}
    </form>
  );
}
