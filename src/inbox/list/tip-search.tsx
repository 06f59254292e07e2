import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { failureOf } from "../api/call-failed.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import { findNumber } from "./find-number.ts";
import styles from "./tip-list.module.css";

/** Where `/` puts the focus. */
export const SEARCH_ID = "tip-search";

/** Goes to the tip of a number, whether or not the list has it. */
export function TipSearch({ view }: { view: ListView }) {
  const { words: all } = useWords();
  const words = useListWords();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const number = text.replace(/\D/g, "");
    if (number === "") return;
    try {
      const id = await findNumber(queries, number);
      setProblem(id === null ? words.noNumber(number) : null);
      if (id === null) return;
      setText("");
      location.hash = tipsHref(id, view);
    } catch (error) {
      setProblem(all.errors[failureOf(error)]);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") event.currentTarget.blur();
  };
  return (
    <search className={styles.search}>
      <form onSubmit={(event) => void find(event)}>
        <TextInput
          aria-label={words.search}
          error={problem}
          id={SEARCH_ID}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
          onKeyDown={onKeyDown}
          placeholder={`/ ${words.search}`}
          size="xs"
          type="search"
          value={text}
        />
      </form>
    </search>
  );
}
