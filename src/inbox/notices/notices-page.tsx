import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import entry from "../parts/entry-card.module.css";
import { Guard } from "../parts/guard.tsx";
import { Icon } from "../parts/icon.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import { NoticeCard } from "./notice-card.tsx";
import styles from "./notices.module.css";

/** Of so many of the newest notices it is asked how far they have come. */
const WATCHED = 5;

function isPaused({ pausedAt, state }: NoticeView): boolean {
  return pausedAt !== null && state === "approved";
}

export function NoticesPage() {
  const { words } = useWords();
  const notices = useQuery({ queryKey: ["notices"], queryFn: () => call(api.notices.$get()) });
  const mayWrite = useMay("write-notice");
  return (
    <Page title={words.notices.title}>
      <div className={styles.top}>
        <PageHeading className={entry.title} focusOn="notices" level={1}>
          {words.notices.title}
        </PageHeading>
        {mayWrite && (
          <Button
            component="a"
            href={routeHref({ type: "notices/new" })}
            leftSection={<Icon name="pen" size={16} />}
          >
            {words.notices.write}
          </Button>
        )}
      </div>
      {notices.error && (
        <CallProblem error={notices.error} onRetry={() => void notices.refetch()} />
      )}
      {notices.isPending && <p role="status">{words.app.loading}</p>}
      {notices.data?.notices.length === 0 && (
        <p className={entry.empty}>
          <strong>{words.notices.empty}</strong>
          {words.notices.emptyHint}
        </p>
      )}
      <ul className={entry.cards}>
        {notices.data?.notices.map((notice, place) => (
          <li key={notice.id}>
            <Guard>
              <NoticeCard isNew={place < WATCHED || isPaused(notice)} notice={notice} />
            </Guard>
          </li>
        ))}
      </ul>
    </Page>
  );
}
