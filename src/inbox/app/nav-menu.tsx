import { useCallback, useContext, useRef, useState } from "react";
import type { Route } from "../frame/route.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { NavCounts } from "../parts/nav-counts.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { HelpButton } from "./help-button.tsx";
import styles from "./main-nav.module.css";
import { NavLinks } from "./nav-links.tsx";
import { SignOutButton } from "./sign-out-button.tsx";
import { useDismiss } from "./use-dismiss.ts";
import type { NavLink } from "./use-nav-links.ts";

interface Props {
  links: NavLink[];
  route: Route | null;
  onHelp(): void;
}

/** The links behind a button that tells how much waits behind it. */
export function NavMenu({ links, route, onHelp }: Props) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const counts = useContext(NavCounts);
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const waiting = links.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
  // A page that opens takes the focus from the button.
  const close = useCallback((asked = true) => {
    setOpen(false);
    if (asked) button.current?.focus();
  }, []);
  useDismiss(menu, open, close);
  return (
    <div className={styles.folded} ref={menu}>
      <button
        aria-expanded={open}
        className={styles.button}
        onClick={() => setOpen(!open)}
        ref={button}
        type="button"
      >
        <Icon name="menu" /> {words.nav.menu}{" "}
        {waiting > 0 && <span className={styles.count}>{waiting}</span>}
      </button>
      {open && (
        // A press on its ground must not take the focus out of it.
        <div className={styles.panel} tabIndex={-1}>
          <NavLinks
            className={styles.column}
            links={links}
            onFollow={() => close()}
            route={route}
          />
          <div className={styles.foot}>
            <span>{me.officer.name}</span>
            <span className={styles.narrow}>
              <LanguageSwitch />
              <HelpButton
                onPress={() => {
                  close();
                  onHelp();
                }}
              />
              <SignOutButton />
            </span>
          </div>
        </div>
      )}
    </div>
  );
}
