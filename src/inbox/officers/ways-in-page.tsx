import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";
import { AddWayIn } from "./add-way-in.tsx";
import { WayInRow } from "./way-in-row.tsx";

/** The officer's own passkeys and key file. */
export function WaysInPage() {
  const { words } = useWords();
  const ways = useQuery({ queryKey: ["ways-in"], queryFn: () => call(api["ways-in"].$get()) });
  return (
    <Page title={words.waysIn.title}>
      <PageHeading className={styles.title} focusOn="ways-in" level={1}>
        {words.waysIn.title}
      </PageHeading>
      <p className={styles.note}>{words.waysIn.lead}</p>
      {ways.error && <CallProblem error={ways.error} onRetry={() => void ways.refetch()} />}
      {ways.isPending && <p role="status">{words.app.loading}</p>}
      {ways.data && (
        <ul className={styles.card}>
          {ways.data.ways.map((way) => (
            <WayInRow key={way.id} way={way} />
          ))}
        </ul>
      )}
      <AddWayIn />
    </Page>
  );
}
