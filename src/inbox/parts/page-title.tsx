import { useContext } from "react";
import { useWords } from "../words/use-words.ts";
import { NavCounts } from "./nav-counts.ts";

/** The title of the window. It tells on every page what is new, and what waits for this officer. */
export function PageTitle({ text }: { text: string }) {
  const { words } = useWords();
  const { tips = 0, waiting = 0, deadlines = 0, shift = 0, duty = 0 } = useContext(NavCounts);
  const forMe = waiting + deadlines + shift + duty;
  const title = `${tips > 0 ? `(${tips}) ` : ""}${text} · ${words.app.name}`;
  return <title>{forMe > 0 ? words.proposals.inTitle(forMe, title) : title}</title>;
}
