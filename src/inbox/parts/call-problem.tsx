import { failureOf } from "../api/call-failed.ts";
import { useWords } from "../words/use-words.ts";
import { Problem } from "./problem.tsx";

/** Explains a failed call in the officer's language. */
export function CallProblem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { words } = useWords();
  return <Problem onRetry={onRetry}>{words.errors[failureOf(error)]}</Problem>;
}
