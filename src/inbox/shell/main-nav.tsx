import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { type Route, routeHref } from "./route.ts";
import styles from "./shell.module.css";

export function MainNav({ route }: { route: Route }) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const links = [
    {
      href: routeHref({ type: "tips", id: null, status: null }),
      text: words.nav.tips,
      on: ["tips"],
    },
    {
      href: routeHref({ type: "notices" }),
      text: words.nav.notices,
      on: ["notices", "write-notice"],
    },
    ...(me.keepsScams
      ? [{ href: routeHref({ type: "scams" }), text: words.nav.scams, on: ["scams"] }]
      : []),
    ...(me.keepsGuide
      ? [{ href: routeHref({ type: "guide" }), text: words.nav.guide, on: ["guide"] }]
      : []),
    {
      href: routeHref({ type: "officers" }),
      text: words.nav.officers,
      on: ["officers", "recovery-kit"],
    },
  ];
  return (
    <nav aria-label={words.nav.label} className={styles.nav}>
      <ul>
        {links.map(({ href, text, on }) => (
          <li key={href}>
            <a
              aria-current={on.includes(route.type) ? "page" : undefined}
              className={styles.link}
              href={href}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
