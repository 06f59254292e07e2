import { Button } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { useForwardWords } from "../words/use-forward-words.ts";
import styles from "./forward.module.css";
import { type Token, withDigits } from "./hide-words.ts";

interface Props {
  /** Names the text to screen readers. */
  label: string;
  tokens: Token[];
  hidden: ReadonlySet<number>;
  lang: string;
  onChange(hidden: ReadonlySet<number>): void;
}

/** A text whose words are pressed to hide them. One stop for the Tab key; arrow keys move inside. */
export function RedactWords({ label, tokens, hidden, lang, onChange }: Props) {
  const words = useForwardWords();
  const own = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(() => tokens.findIndex(({ isWord }) => isWord));
  const all = tokens.flatMap(({ isWord }, index) => (isWord ? [index] : []));
  const placed = tokens.map((token, index) => ({ token, index }));
  const toggle = (index: number, isRange: boolean) => {
    const becomes = !hidden.has(index);
    const [first, last] = isRange ? [Math.min(at, index), Math.max(at, index)] : [index, index];
    const next = new Set(hidden);
    for (const one of all.filter((one) => one >= first && one <= last)) {
      if (becomes) next.add(one);
      else next.delete(one);
    }
    setAt(index);
    onChange(next);
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -all.length, End: all.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(all.length - 1, all.indexOf(at) + step));
    const next = all[place] ?? at;
    own.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
    if (!event.shiftKey) setAt(next);
  };
  const showAll = () => {
    // This button goes with what was hidden.
    own.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    onChange(new Set());
  };
  const press = (event: MouseEvent<HTMLElement>) => {
    const index = Number(event.currentTarget.dataset.index);
    toggle(index, event.shiftKey);
  };
  return (
    <>
      <fieldset
        aria-label={words.words(label)}
        className={styles.words}
        dir="auto"
        lang={lang}
        ref={own}
      >
        {placed.map(({ token, index }) =>
          token.isWord ? (
            <button
              aria-pressed={hidden.has(index)}
              className={styles.word}
              data-index={index}
              key={index}
              onClick={press}
              onFocus={(event) => !event.currentTarget.matches(":active") && setAt(index)}
              onKeyDown={move}
              tabIndex={index === at ? 0 : -1}
              type="button"
            >
              {token.text}
            </button>
          ) : (
            token.text
          ),
        )}
      </fieldset>
      <p className={styles.tools}>
        <Button
          onClick={() => onChange(new Set([...hidden, ...withDigits(tokens)]))}
          size="compact-xs"
          variant="default"
        >
          {words.digits}
        </Button>
        {hidden.size > 0 && (
          <>
            <Button onClick={showAll} size="compact-xs" variant="default">
              {words.showAll}
            </Button>
            <span role="status">{words.hidden(hidden.size)}</span>
          </>
        )}
      </p>
    </>
  );
}
