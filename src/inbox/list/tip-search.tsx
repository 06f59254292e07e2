import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { failureOf } from "../api/call-failed.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useSearchWords } from "../words/use-search-words.ts";
import { useWords } from "../words/use-words.ts";
import { findNumber } from "./find-number.ts";
import { RESULTS_ID } from "./found-tips.tsx";
import styles from "./tip-list.module.css";
import type { TipSearchState } from "./use-tip-search.ts";

/** Where `/` puts the focus. */
export const SEARCH_ID = "tip-search";

/** Finds tips by their words, and goes to the tip of a number, whether or not the list has it. */
export function TipSearch({ view, search }: { view: ListView; search: TipSearchState }) {
  const { words: all } = useWords();
  const words = useListWords();
  const { field } = useSearchWords();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const { text, setText, query, run } = search;
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const [first] = query === null ? [] : run.found;
    try {
      const number = numberIn(text);
      const id = first?.id ?? (number && (await findNumber(queries, number)));
      setProblem(id === null && number ? words.noNumber(number) : null);
      if (!id) return;
      if (!first) setText("");
      location.hash = tipsHref(id, view);
    } catch (error) {
      setProblem(all.errors[failureOf(error)]);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape" && text !== "") setText("");
    else if (event.key === "Escape") event.currentTarget.blur();
    if (event.key === "ArrowDown" && goToResults()) event.preventDefault();
  };
  return (
    <search className={styles.search}>
      <form onSubmit={(event) => void find(event)}>
        <TextInput
          aria-label={field}
          error={problem}
          id={SEARCH_ID}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
          onKeyDown={onKeyDown}
          placeholder={`/ ${field}`}
          size="xs"
          type="search"
          value={text}
        />
      </form>
    </search>
  );
}

/** null: other things were typed than a number. */
function numberIn(text: string): string | null {
  return /^\s*#?(\d+)\s*$/.exec(text)?.[1] ?? null;
}

/** false: there are none. */
function goToResults(): boolean {
  const first = document.getElementById(RESULTS_ID)?.querySelector("a");
  first?.focus();
  return Boolean(first);
}
