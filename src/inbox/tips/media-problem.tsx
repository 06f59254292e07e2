import { CallFailed } from "../api/call-failed.ts";
import { Problem } from "../parts/problem.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./media-item.module.css";

export function MediaProblem({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { words } = useWords();
  const isGone = error instanceof CallFailed && error.reason === "not-found";
  if (isGone) return <p className={styles.waiting}>{words.media.gone}</p>;
  return <Problem onRetry={onRetry}>{words.media.failed}</Problem>;
}
