import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { isUrgent, MOST_TIMES } from "../../core/station/notice.ts";
import { momentThere } from "../format/moment.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { fromLocal } from "./draft-terms.ts";
import { sendingTimes } from "./notice-draft.ts";
import styles from "./notices.module.css";
import { problemText } from "./problem-text.ts";
import type { NoticeWriting } from "./use-notice-draft.ts";

const TIMES = Array.from({ length: MOST_TIMES }, (_, n) => String(n + 1));

/** When a notice goes, and whether it is a drill. An emergency goes at once, and is none. */
export function ScheduleFields({ writing }: { writing: NoticeWriting }) {
  const { words, lang } = useWords();
  const { timezone } = useOpenSession().me;
  const { terms } = writing.draft;
  const { sendAt, drill, times } = terms;
  const problem = writing.problems.sendAt;
  if (isUrgent(terms)) return null;
  const all = sendingTimes(terms);
  return (
    <>
      <TextInput
        description={words.notices.sendAtHint}
        error={problem && problemText(words, problem, 0)}
        label={words.notices.sendAt}
        onChange={(event) => writing.set({ sendAt: event.currentTarget.value })}
        type="datetime-local"
        value={sendAt}
      />
      <Checkbox
        checked={drill}
        description={words.notices.drillHint}
        label={words.notices.drill}
        onChange={(event) => writing.set({ drill: event.currentTarget.checked })}
      />
      {drill && sendAt !== "" && (
        <NativeSelect
          data={TIMES}
          label={words.notices.times}
          onChange={(event) => writing.set({ times: Number(event.currentTarget.value) })}
          value={String(times)}
        />
      )}
      {all.length > 1 && (
        <ul className={styles.optional}>
          {all.map((at) => (
            <li key={at}>{momentThere(fromLocal(at, timezone), lang, timezone)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
