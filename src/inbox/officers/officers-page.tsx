import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { Page } from "../shell/page.tsx";
import { KeyCard } from "../station-keys/key-card.tsx";
import { useWords } from "../words/use-words.ts";
import { InviteCard } from "./invite-card.tsx";
import { OfficerRow } from "./officer-row.tsx";
import styles from "./officers.module.css";

export function OfficersPage() {
  const { words } = useWords();
  const officers = useQuery({
    queryKey: ["officers"],
    queryFn: () => call(api.officers.$get()),
  });
  return (
    <Page title={words.officers.title}>
      <PageHeading className={styles.title} focusOn="officers" level={1}>
        {words.officers.title}
      </PageHeading>
      {officers.error && (
        <CallProblem error={officers.error} onRetry={() => void officers.refetch()} />
      )}
      {officers.isPending && <p role="status">{words.app.loading}</p>}
      {officers.data && (
        <ul className={styles.card}>
          {officers.data.officers.map((officer) => (
            <OfficerRow key={officer.id} officer={officer} />
          ))}
        </ul>
      )}
      <InviteCard />
      {officers.data && <KeyCard officers={officers.data.officers} />}
    </Page>
  );
}
