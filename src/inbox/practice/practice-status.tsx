import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import { isEnd, TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import { useLabel } from "../session/use-label.ts";
import control from "../tips/status-control.module.css";
import form from "../tips/status-form.module.css";
import { StatusMark } from "../tips/status-mark.tsx";
import { useStatusWords } from "../words/use-status-words.ts";
import { useWords } from "../words/use-words.ts";

/** As on a real tip: a press shows what goes with a status, and the second one sets it. */
export function PracticeStatus({ onSet }: { onSet(sentence: string): void }) {
  const { words } = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const [status, setStatus] = useState<TipStatus>("received");
  const [chosen, choose] = useState<TipStatus | null>(null);
  const close = () => {
    group.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    choose(null);
  };
  return (
    <>
      <fieldset aria-label={words.tip.status} className={control.control} ref={group}>
        {TIP_STATUSES.map((one) => (
          <button
            aria-expanded={one === chosen}
            aria-pressed={one === status}
            className={control.option}
            key={one}
            onClick={() => choose(one === chosen ? null : one)}
            type="button"
          >
            <StatusMark status={one} />
          </button>
        ))}
      </fieldset>
      {chosen !== null && (
        <SentenceForm
          key={chosen}
          onClose={close}
          onSet={(sentence) => {
            setStatus(chosen);
            onSet(sentence);
            close();
          }}
          status={chosen}
        />
      )}
    </>
  );
}

interface FormProps {
  status: TipStatus;
  onClose(): void;
  onSet(sentence: string): void;
}

function SentenceForm({ status, onClose, onSet }: FormProps) {
  const { words } = useWords();
  const own = useStatusWords();
  const name = useLabel()("status", status);
  const [sentence, write] = useState("");
  const set = (event: FormEvent) => {
    event.preventDefault();
    onSet(sentence.trim());
  };
  return (
    <form className={form.form} onSubmit={set}>
      <Textarea
        autosize
        description={own.hint}
        label={own.sentence}
        maxRows={6}
        minRows={1}
        onChange={(event) => write(event.currentTarget.value)}
        size="sm"
        value={sentence}
      />
      <div className={form.buttons}>
        <Button onClick={onClose} size="xs" variant="default">
          {words.app.cancel}
        </Button>
        <Button autoFocus size="xs" type="submit">
          {isEnd(status) ? own.end(name) : own.set(name)}
        </Button>
      </div>
    </form>
  );
}
