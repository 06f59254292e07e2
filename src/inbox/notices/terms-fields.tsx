import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { MAX_LINK, SEVERITIES, type Severity } from "../../core/station/notice.ts";
import { offsetOf } from "../format/moment.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { AudienceFields } from "./audience-fields.tsx";
import { CapFields } from "./cap-fields.tsx";
import styles from "./notices.module.css";
import { PictureFields } from "./picture-fields.tsx";
import { problemText } from "./problem-text.ts";
import { ScheduleFields } from "./schedule-fields.tsx";
import type { NoticeWriting } from "./use-notice-draft.ts";

/** What a notice says beside its texts. Whom it is for can't change once it is sent. */
export function TermsFields({ writing, isSent }: { writing: NoticeWriting; isSent: boolean }) {
  const { words } = useWords();
  const label = useLabel();
  const { severity, link, from, until, asks = false } = writing.draft.terms;
  const { timezone } = useOpenSession().me;
  const { problems } = writing;
  return (
    <section className={styles.languageBlock}>
      <NativeSelect
        data={SEVERITIES.map((value) => ({ value, label: label("severity", value) }))}
        label={words.notices.severity}
        // The options are severities.
        onChange={(event) => writing.set({ severity: event.currentTarget.value as Severity })}
        value={severity}
      />
      {severity === "warning" && (
        <Checkbox
          checked={asks}
          label={words.notices.asksSafe}
          onChange={(event) => writing.set({ asks: event.currentTarget.checked })}
        />
      )}
      <TextInput
        error={problems.link && problemText(words, problems.link, MAX_LINK)}
        inputMode="url"
        label={words.notices.link}
        onChange={(event) => writing.set({ link: event.currentTarget.value })}
        value={link}
      />
      <p className={styles.optional}>{words.notices.clock(offsetOf(timezone))}</p>
      {!isSent && <ScheduleFields writing={writing} />}
      <TextInput
        label={words.notices.holdsFrom}
        onChange={(event) => writing.set({ from: event.currentTarget.value })}
        type="datetime-local"
        value={from}
      />
      <TextInput
        error={problems.until && problemText(words, problems.until, 0)}
        label={words.notices.holdsUntil}
        onChange={(event) => writing.set({ until: event.currentTarget.value })}
        type="datetime-local"
        value={until}
      />
      <PictureFields writing={writing} />
      {!isSent && <AudienceFields writing={writing} />}
      <CapFields writing={writing} />
    </section>
  );
}
