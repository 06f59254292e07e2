import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/entry-card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { AloneNote } from "../session/alone-note.tsx";
import { useProposals, waitForMe } from "../session/use-proposals.ts";
import { useWords } from "../words/use-words.ts";
import { ProposalList } from "./proposal-list.tsx";

/** What takes two persons: first what waits for this officer, then what waits for others. */
export function ProposalsPage() {
  const { words } = useWords();
  const list = useProposals();
  const all = list.data?.proposals ?? [];
  const mine = waitForMe(all);
  const others = all.filter((proposal) => !mine.includes(proposal));
  return (
    <Page title={words.proposals.title}>
      <PageHeading className={styles.title} focusOn="waiting" level={1}>
        {words.proposals.title}
      </PageHeading>
      <p className={styles.note}>{words.proposals.lead}</p>
      <AloneNote />
      {list.error && <CallProblem error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <p role="status">{words.app.loading}</p>}
      {list.data && mine.length === 0 && <p className={styles.empty}>{words.proposals.empty}</p>}
      <ProposalList level={2} proposals={mine} />
      {others.length > 0 && (
        <>
          <h2 className={styles.name}>{words.proposals.others}</h2>
          <ProposalList level={3} proposals={others} />
        </>
      )}
    </Page>
  );
}
