import type { ReactNode } from "react";
import iconUrl from "../icon.svg?no-inline";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";

/** The frame of the pages before the inbox opens: join, sign in, unlock. */
export function Gate({ title, children }: { title: string; children: ReactNode }) {
  const { words } = useEntryWords();
  return (
    <div className={styles.page}>
      <title>{`${title} · ${words.app.name}`}</title>
      <header className={styles.top}>
        <LanguageSwitch />
      </header>
      <main className={styles.card}>
        <p className={styles.brand}>
          <img alt="" src={iconUrl} />
          <span>
            <strong>{words.app.name}</strong> · {words.app.purpose}
          </span>
        </p>
        <PageHeading className={styles.title} focusOn={title} level={1}>
          {title}
        </PageHeading>
        <div className={styles.body}>{children}</div>
      </main>
    </div>
  );
}
