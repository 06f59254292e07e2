import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import type { CheckedWords } from "../keys/check-words.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Problem } from "../parts/problem.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./thread.module.css";

interface Props {
  found: CheckedWords;
  tip: string;
  /** An entry of its thread; null: the tip itself. */
  entry: string | null;
}

/** Says so if the opened words are not, or may not be, those that came. */
export function WordsNote({ found, ...about }: Props) {
  const { words } = useWords();
  switch (found) {
    case "as-sent":
      return null;
    case "unverified":
      return <p className={styles.about}>{words.tip.unverified}</p>;
    case "altered":
      return <AlteredNote {...about} />;
  }
}

/** A warning. The station notes that this officer has found other words. */
function AlteredNote({ tip, entry }: Omit<Props, "found">) {
  const { words } = useWords();
  const { mutate, error } = useMutation({
    mutationFn: () =>
      call(api.tips[":id"].alteration.$post({ param: { id: tip }, json: { entry } })),
  });
  useEffect(() => mutate(), [mutate]);
  return (
    <div className={styles.altered}>
      <Problem title={words.tip.altered}>{words.tip.alteredHint}</Problem>
      {error && <CallProblem error={error} onRetry={mutate} />}
    </div>
  );
}
