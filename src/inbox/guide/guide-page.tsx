import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";
import { CardTable } from "./card-table.tsx";
import styles from "./guide.module.css";

/** Shows the votes for the cards of the safety guide, so that weak cards can be rewritten. */
export function GuidePage() {
  const { words } = useWords();
  const guide = useQuery({ queryKey: ["guide"], queryFn: () => call(api.guide.$get()) });
  const voted = guide.data?.cards.filter((card) => card.useful + card.notUseful > 0) ?? [];
  const silent = (guide.data?.cards.length ?? 0) - voted.length;
  return (
    <Page title={words.guide.title}>
      <PageHeading className={styles.title} focusOn="guide" level={1}>
        {words.guide.title}
      </PageHeading>
      <p className={styles.lead}>{words.guide.lead}</p>
      {guide.error && <CallProblem error={guide.error} onRetry={() => void guide.refetch()} />}
      {guide.isPending && <p role="status">{words.app.loading}</p>}
      {voted.length > 0 && <CardTable cards={voted} />}
      {silent > 0 && <p className={styles.lead}>{words.guide.silent(silent)}</p>}
    </Page>
  );
}
