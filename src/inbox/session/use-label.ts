import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { useOpenSession } from "./use-session.ts";

export type LabelKind = "category" | "area" | "station" | "status" | "severity" | "topic";

/** Looks up names of ids in the officer's language. Returns the id itself if there is no name. */
export function useLabel(): (kind: LabelKind, id: string) => string {
  const { me } = useOpenSession();
  const { lang } = useWords();
  return (kind, id) => pickText(me.labels[`${kind}-${id}`], lang) ?? id;
}
