import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { useOpenSession } from "./use-session.ts";

export type LabelKind = "category" | "area" | "status";

/** Names, in the officer's language, of what the server knows by id; the id itself as a last way. */
export function useLabel(): (kind: LabelKind, id: string) => string {
  const { me } = useOpenSession();
  const { lang } = useWords();
  return (kind, id) => pickText(me.labels[`${kind}-${id}`], lang) ?? id;
}
