import { type ReactNode, Suspense } from "react";
import { Page } from "../frame/page.tsx";
import styles from "../parts/entry-card.module.css";
import { Guard } from "../parts/guard.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";

/** One page of the inbox: while it loads, and where it fails, the others can be opened. */
export function PageGuard({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const failed = (shown: ReactNode) => (
    <Page title={words.app.name}>
      <PageHeading className={styles.title} focusOn="failed" level={1}>
        {words.failure.page}
      </PageHeading>
      {shown}
    </Page>
  );
  return (
    <Guard frame={failed}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Guard>
  );
}

function Loading() {
  const { words } = useWords();
  return (
    <Page title={words.app.name}>
      <PageHeading className={styles.title} focusOn={null} level={1}>
        {words.app.loading}
      </PageHeading>
    </Page>
  );
}
