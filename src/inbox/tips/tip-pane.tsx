import { Skeleton } from "@mantine/core";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../words/use-words.ts";
import { TipBody } from "./tip-body.tsx";
import styles from "./tip-pane.module.css";
import { useTip } from "./use-tip.ts";

export function TipPane({ id, back }: { id: string; back: string }) {
  const { words } = useWords();
  const tip = useTip(id);
  return (
    <article className={styles.pane}>
      <a className={styles.back} href={back}>
        <Icon name="back" /> {words.tip.back}
      </a>
      {tip.error && <CallProblem error={tip.error} onRetry={() => void tip.refetch()} />}
      {tip.data && <TipBody tip={tip.data} />}
      {tip.isPending && (
        <div aria-label={words.app.loading} role="status">
          <Skeleton height={30} mb={12} width="60%" />
          <Skeleton height={160} />
        </div>
      )}
    </article>
  );
}
