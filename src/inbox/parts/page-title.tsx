import { createContext, useContext } from "react";
import { useWords } from "../words/use-words.ts";

/** How many proposals wait for this officer. */
export const WaitingCount = createContext(0);

/** The title of the window. It tells on every page that something waits for this officer. */
export function PageTitle({ text }: { text: string }) {
  const { words } = useWords();
  const count = useContext(WaitingCount);
  const title = `${text} · ${words.app.name}`;
  return <title>{count > 0 ? words.proposals.inTitle(count, title) : title}</title>;
}
