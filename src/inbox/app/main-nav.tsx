import { useContext, useRef } from "react";
import type { Route } from "../frame/route.ts";
import { NavCounts } from "../parts/nav-counts.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./main-nav.module.css";
import { NavLinks } from "./nav-links.tsx";
import { NavMenu } from "./nav-menu.tsx";
import { useFolded } from "./use-folded.ts";
import { useNavLinks } from "./use-nav-links.ts";

interface Props {
  route: Route | null;
  onHelp(): void;
}

/** Links to the pages in one row; where they have no room, behind a button. */
export function MainNav({ route, onHelp }: Props) {
  const { words } = useWords();
  const counts = useContext(NavCounts);
  const links = useNavLinks();
  const nav = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const folded = useFolded(nav, ruler);
  return (
    <nav aria-label={words.nav.label} className={styles.nav} ref={nav}>
      <div aria-hidden="true" className={styles.unseen}>
        <div className={styles.ruler} ref={ruler}>
          {links.map(({ id, text }) => (
            <span className={styles.link} key={id}>
              {text} {counts[id] ? <span className={styles.count}>{counts[id]}</span> : null}
            </span>
          ))}
        </div>
      </div>
      {folded ? (
        <NavMenu links={links} onHelp={onHelp} route={route} />
      ) : (
        <NavLinks className={styles.row} links={links} route={route} />
      )}
    </nav>
  );
}
