import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Guard } from "../parts/guard.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { useProposals } from "../session/use-proposals.ts";
import { useWords } from "../words/use-words.ts";
import { Questions } from "./questions.tsx";
import { ScamForm } from "./scam-form.tsx";
import { ScamRow } from "./scam-row.tsx";
import styles from "./scams.module.css";

export function ScamsPage() {
  const { words } = useWords();
  const mayChange = useMay("change-scams");
  const mayAnswer = useMay("answer-questions");
  const proposals = useProposals().data?.proposals ?? [];
  const proposed = proposals.filter(({ kind }) => kind === "add-scam");
  const scams = useQuery({ queryKey: ["scams"], queryFn: () => call(api.scams.$get()) });
  return (
    <Page title={words.scams.title}>
      <PageHeading className={styles.title} focusOn="scams" level={1}>
        {words.scams.title}
      </PageHeading>
      <p className={styles.lead}>{words.scams.lead}</p>
      {scams.error && <CallProblem error={scams.error} onRetry={() => void scams.refetch()} />}
      {scams.isPending && <p role="status">{words.app.loading}</p>}
      {mayChange && scams.data && <ScamForm />}
      {proposed.map(({ subject }) => (
        <p className={styles.lead} key={subject}>
          {subject.slice(subject.indexOf(":") + 1)}: {words.scams.proposed}{" "}
          <a href={routeHref({ type: "waiting" })}>{words.proposals.toWaiting}</a>
        </p>
      ))}
      {scams.data?.scams.length === 0 && <p className={styles.lead}>{words.scams.empty}</p>}
      <ul className={styles.list}>
        {scams.data?.scams.map((scam) => (
          <ScamRow key={scam.id} scam={scam} />
        ))}
      </ul>
      <Guard>{mayAnswer && <Questions />}</Guard>
    </Page>
  );
}
