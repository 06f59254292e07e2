import { NativeSelect, Skeleton } from "@mantine/core";
import { TIP_STATUSES, type TipStatus } from "../../core/station/views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useLabel } from "../session/use-label.ts";
import { routeHref } from "../shell/route.ts";
import { useWords } from "../words/use-words.ts";
import { MoreTips } from "./more-tips.tsx";
import styles from "./tip-list.module.css";
import { TipRows } from "./tip-rows.tsx";
import { useNewTips } from "./use-new-tips.ts";
import { useTipList } from "./use-tip-list.ts";

interface Props {
  openId: string | null;
  status: TipStatus | null;
}

export function TipList({ openId, status }: Props) {
  const { words } = useWords();
  const list = useTipList(status);
  useNewTips(status ?? "all", list.data);
  const unread = (list.data ?? []).reduce((sum, tip) => sum + tip.unread, 0);
  return (
    <>
      <title>{`${unread > 0 ? words.tips.titleUnread(unread) : words.tips.title} · ${words.app.name}`}</title>
      <div className={styles.head}>
        <PageHeading className={styles.title} focusOn={openId === null ? "list" : null} level={1}>
          {words.tips.title}
        </PageHeading>
        <StatusFilter openId={openId} status={status} />
      </div>
      {list.error && (
        <div className={styles.problem}>
          <CallProblem error={list.error} onRetry={() => void list.refetch()} />
        </div>
      )}
      {list.isPending && <Waiting />}
      {list.data?.length === 0 && <Empty filtered={status !== null} />}
      {list.data && <TipRows openId={openId} status={status} tips={list.data} />}
      {list.data && list.data.length > 0 && (
        <MoreTips
          busy={list.isFetchingNextPage}
          more={list.hasNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </>
  );
}

function StatusFilter({ openId, status }: Props) {
  const { words } = useWords();
  const label = useLabel();
  const choose = (value: string) => {
    const chosen = TIP_STATUSES.find((known) => known === value) ?? null;
    location.hash = routeHref({ type: "tips", id: openId, status: chosen });
  };
  return (
    <NativeSelect
      aria-label={words.tips.filter}
      data={[
        { value: "", label: words.tips.all },
        ...TIP_STATUSES.map((value) => ({ value, label: label("status", value) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
      size="xs"
      value={status ?? ""}
    />
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const { words } = useWords();
  return (
    <p className={styles.empty}>
      <strong>{filtered ? words.tips.emptyFilter : words.tips.empty}</strong>
      {words.tips.emptyHint}
    </p>
  );
}

function Waiting() {
  const { words } = useWords();
  return (
    <div aria-label={words.app.loading} className={styles.waiting} role="status">
      <Skeleton height={48} />
      <Skeleton height={48} />
      <Skeleton height={48} />
    </div>
  );
}
