import { useContext } from "react";
import { PAGE_IDS, type PageId, type Route, routeHref } from "../frame/route.ts";
import { WaitingCount } from "../parts/page-title.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { mayOpen, PAGES } from "./pages.tsx";
import styles from "./shell.module.css";

export function MainNav({ route }: { route: Route | null }) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const waiting = useContext(WaitingCount);
  const current = route && linkOf(route.type);
  const links = PAGE_IDS.flatMap((id) => {
    const { nav } = PAGES[id];
    if (typeof nav !== "function" || !mayOpen(me, id)) return [];
    return [{ id, text: nav(words) }];
  });
  return (
    <nav aria-label={words.nav.label} className={styles.nav}>
      <ul>
        {links.map(({ id, text }) => (
          <li key={id}>
            <a
              aria-current={id === current ? "page" : undefined}
              className={styles.link}
              href={pageHref(id)}
            >
              {text}{" "}
              {id === "waiting" && waiting > 0 && <span className={styles.count}>{waiting}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page whose link is marked as current while a page is open. */
function linkOf(id: PageId): PageId {
  const { nav } = PAGES[id];
  return typeof nav === "function" ? id : nav.under;
}

function pageHref(id: PageId): string {
  return routeHref(id === "tips" ? { type: id, id: null, status: null } : { type: id });
}
