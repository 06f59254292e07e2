import { useEffect, useReducer, useState, useSyncExternalStore } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useReading } from "../reading/reading-context.ts";
import { SearchRun } from "../reading/search-run.ts";
import { isQuery } from "../reading/search-words.ts";
import { useTipCounts } from "./use-tip-counts.ts";

/** So long nobody has typed before a search begins. */
const RESTS_MS = 250;

export interface TipSearchState {
  text: string;
  setText(text: string): void;
  /** What is searched for; null: too little was typed, and the list is shown. */
  query: string | null;
  run: SearchRun;
  /** Number of all tips; null: not known yet. */
  total: number | null;
  again(): void;
}

/** The search over all tips of the list's page. */
export function useTipSearch(): TipSearchState {
  const reading = useReading();
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [run] = useState(() => new SearchRun({ reading, readPage, changed }));
  const [text, setText] = useState("");
  const counts = useTipCounts();
  const total = counts && counts.open + counts.closed;
  const query = isQuery(text) ? text.trim() : null;
  // While nobody searches, the list's page is not drawn anew with every first line that is read.
  useSyncExternalStore(reading.subscribe, query === null ? noVersion : reading.version);
  const again = () => run.find(query ?? "");
  useEffect(() => {
    const timer = setTimeout(() => run.find(query ?? ""), RESTS_MS);
    return () => clearTimeout(timer);
  }, [run, query]);
  useEffect(() => void (total !== null && run.expect(total)), [run, total]);
  useEffect(() => () => run.find(""), [run]);
  return { text, setText, query, run, total, again };
}

const noVersion = () => 0;

function readPage(cursor: string) {
  const query = { order: "arrival" as const, ...(cursor !== "" && { cursor }) };
  return call(api.tips.$get({ query }));
}
