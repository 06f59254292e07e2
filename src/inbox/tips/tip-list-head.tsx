import { STATUS_RULES, type TipStatus } from "../../core/station/tip-status.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";
import { RatingCounts } from "./rating-counts.tsx";
import { StatusFilter } from "./status-filter.tsx";
import styles from "./tip-list.module.css";

interface Props {
  openId: string | null;
  status: TipStatus | null;
}

export function TipListHead({ openId, status }: Props) {
  const { words } = useWords();
  return (
    <>
      <div className={styles.head}>
        <PageHeading className={styles.title} focusOn={openId === null ? "list" : null} level={1}>
          {words.tips.title}
        </PageHeading>
        <StatusFilter openId={openId} status={status} />
      </div>
      {status !== null && STATUS_RULES[status].asksRating && <RatingCounts />}
    </>
  );
}
