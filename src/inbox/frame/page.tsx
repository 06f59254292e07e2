import type { ReactNode } from "react";
import { PageTitle } from "../parts/page-title.tsx";
import styles from "./page.module.css";

/** Layout of one column, for pages that are read from top to bottom. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <PageTitle text={title} />
      {children}
    </div>
  );
}
