import { Skeleton } from "@mantine/core";
import type { TipStatus } from "../../core/station/tip-status.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { useWords } from "../words/use-words.ts";
import { Exports } from "./exports.tsx";
import { MoreTips } from "./more-tips.tsx";
import styles from "./tip-list.module.css";
import { TipListHead } from "./tip-list-head.tsx";
import { TipRows } from "./tip-rows.tsx";
import { useChosen } from "./use-chosen.ts";
import { useNewTips } from "./use-new-tips.ts";
import { useTipList } from "./use-tip-list.ts";

interface Props {
  openId: string | null;
  status: TipStatus | null;
}

export function TipList({ openId, status }: Props) {
  const { words } = useWords();
  const list = useTipList(status);
  const chosen = useChosen();
  useNewTips(status, list.data);
  const unread = (list.data ?? []).reduce((sum, tip) => sum + tip.unread, 0);
  return (
    <>
      <PageTitle
        text={
          unread > 0
            ? words.tips.titleUnread(`${unread}${list.hasNextPage ? "+" : ""}`)
            : words.tips.title
        }
      />
      <TipListHead openId={openId} status={status} />
      <Exports chosen={chosen} />
      {list.error && (
        <div className={styles.problem}>
          <CallProblem error={list.error} onRetry={() => void list.refetch()} />
        </div>
      )}
      {list.isPending && <WaitingTips />}
      {list.data?.length === 0 && <NoTips filtered={status !== null} />}
      {list.data && <TipRows chosen={chosen} openId={openId} status={status} tips={list.data} />}
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

function WaitingTips() {
  const { words } = useWords();
  return (
    <div aria-label={words.app.loading} className={styles.waiting} role="status">
      <Skeleton height={48} />
      <Skeleton height={48} />
      <Skeleton height={48} />
    </div>
  );
}

function NoTips({ filtered }: { filtered: boolean }) {
  const { words } = useWords();
  return (
    <p className={styles.empty}>
      <strong>{filtered ? words.tips.emptyFilter : words.tips.empty}</strong>
      {words.tips.emptyHint}
    </p>
  );
}
