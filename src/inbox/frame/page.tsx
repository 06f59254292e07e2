import type { ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./page.module.css";

/** Layout of one column, for pages that are read from top to bottom. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  const { words } = useWords();
  return (
    <div className={styles.page}>
      <title>{`${title} · ${words.app.name}`}</title>
      {children}
    </div>
  );
}
