import { NativeSelect } from "@mantine/core";
import { CAP_OF, CAP_WORDS } from "../../core/station/notice.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import type { NoticeWriting } from "./use-notice-draft.ts";

/** What a notice says to machines, in the words of CAP. */
export function CapFields({ writing }: { writing: NoticeWriting }) {
  const { words } = useWords();
  const { severity, cap = CAP_OF[severity] } = writing.draft.terms;
  const parts = ["urgency", "severity", "certainty"] as const;
  return (
    <details className={styles.more}>
      <summary>{words.notices.cap}</summary>
      {parts.map((part) => (
        <NativeSelect
          data={[...CAP_WORDS[part]]}
          key={part}
          label={part}
          onChange={(event) => {
            // The options are words of this part.
            writing.set({ cap: { ...cap, [part]: event.currentTarget.value } as typeof cap });
          }}
          value={cap[part]}
        />
      ))}
    </details>
  );
}
