import { useContext } from "react";
import { type PageId, type Route, tipsHref } from "../frame/route.ts";
import { NavCounts } from "../parts/nav-counts.ts";
import styles from "./main-nav.module.css";
import { PAGES } from "./pages.tsx";
import type { NavLink } from "./use-nav-links.ts";

interface Props {
  links: NavLink[];
  route: Route | null;
  className: string | undefined;
  /** A link was pressed, which may lead to the page that is open. */
  onFollow?(): void;
}

export function NavLinks({ links, route, className, onFollow }: Props) {
  const counts = useContext(NavCounts);
  const current = route && linkOf(route.type);
  return (
    <ul className={className}>
      {links.map(({ id, text }) => (
        <li key={id}>
          <a
            aria-current={id === current ? "page" : undefined}
            className={styles.link}
            href={pageHref(id)}
            onClick={onFollow}
          >
            {text} {counts[id] ? <span className={styles.count}>{counts[id]}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The page whose link is marked as current while a page is open. */
function linkOf(id: PageId): PageId {
  const { nav } = PAGES[id];
  return typeof nav === "function" ? id : nav.under;
}

export function pageHref(id: PageId): string {
  return id === "tips" ? tipsHref(null) : `#/${id}`;
}
