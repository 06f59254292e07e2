import { useWords } from "../words/use-words.ts";
import type { Opened } from "./use-opened.ts";

/** Explains why a sealed text is not shown (yet). */
export function NotOpened({ state }: { state: Exclude<Opened<unknown>["type"], "opened"> }) {
  const { words } = useWords();
  switch (state) {
    case "no-key":
      return <p>{words.tip.locked}</p>;
    case "opening":
      return <p role="status">{words.tip.opening}</p>;
    case "unreadable":
      return <p role="alert">{words.tip.unreadable}</p>;
    case "unknown-form":
      return <p role="alert">{words.tip.unknownForm}</p>;
  }
}
