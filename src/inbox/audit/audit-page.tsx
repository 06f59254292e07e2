import { Page } from "../frame/page.tsx";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useAuditWords } from "../words/use-audit-words.ts";
import { useWords } from "../words/use-words.ts";
import { AuditExportButton } from "./audit-export-button.tsx";
import { AuditFilter } from "./audit-filter.tsx";
import { AuditHeadCard } from "./audit-head-card.tsx";
import { AuditReading } from "./audit-reading.tsx";
import { AuditTable } from "./audit-table.tsx";
import { readFilter, writeFilter } from "./filter.ts";
import { useAudit } from "./use-audit.ts";

export default function AuditPage() {
  const { words } = useWords();
  const audit = useAuditWords();
  const [kept, keep] = useDraft("audit-filter");
  const filter = readFilter(kept);
  const read = useAudit(filter);
  return (
    <Page title={audit.title}>
      <PageHeading className={styles.title} focusOn="audit" level={1}>
        {audit.title}
      </PageHeading>
      <p>{audit.lead}</p>
      {read.data && <AuditHeadCard head={read.data.head} />}
      {read.data && <AuditReading names={read.data.names} reading={read.data.reading} />}
      <AuditExportButton />
      <AuditFilter
        filter={filter}
        names={read.data?.names ?? {}}
        onChange={(next) => keep(writeFilter(next))}
      />
      {read.error && <CallProblem error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <p role="status">{words.app.loading}</p>}
      {read.data && (
        <AuditTable
          busy={read.isFetchingNextPage}
          more={read.hasNextPage}
          names={read.data.names}
          onMore={() => void read.fetchNextPage()}
          rows={read.data.rows}
        />
      )}
    </Page>
  );
}
