import { PAGE_IDS, type PageId } from "../frame/route.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { mayOpen, PAGES } from "./pages.tsx";

export interface NavLink {
  id: PageId;
  text: string;
}

/** The pages that this officer sees in the navigation, in its order. */
export function useNavLinks(): NavLink[] {
  const { words } = useWords();
  const { me } = useOpenSession();
  return PAGE_IDS.flatMap((id) => {
    const { nav } = PAGES[id];
    return typeof nav === "function" && mayOpen(me, id) ? [{ id, text: nav(words) }] : [];
  });
}
