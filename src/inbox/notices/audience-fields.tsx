import { Checkbox } from "@mantine/core";
import { CHANNEL_IDS } from "../../core/channel.ts";
import type { Audience } from "../../core/station/notice.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import type { NoticeWriting } from "./use-notice-draft.ts";

/** Whom a notice is for. No tick in a row means all of it. */
export function AudienceFields({ writing }: { writing: NoticeWriting }) {
  const { words, lang } = useWords();
  const { me } = useOpenSession();
  const label = useLabel();
  const { audience } = writing.draft.terms;
  const named = (kind: "area" | "topic") =>
    Object.keys(me.labels)
      .filter((key) => key.startsWith(`${kind}-`))
      .map((key) => key.slice(kind.length + 1))
      .map((id) => ({ id, name: label(kind, id) }));
  const choices: Record<keyof Audience, { id: string; name: string }[]> = {
    areas: named("area"),
    topics: named("topic"),
    languages: me.languages.map((id) => ({ id, name: languageName(id, lang) })),
    channels: CHANNEL_IDS.map((id) => ({ id, name: CHANNEL_NAMES[id] })),
  };
  const parts = ["areas", "topics", "languages", "channels"] as const;
  return (
    <details className={styles.more}>
      <summary>
        {words.notices.audience}: {words.notices.audienceHint}
      </summary>
      {parts.map((part) => (
        <Checkbox.Group
          key={part}
          label={words.notices.parts[part]}
          onChange={(ticked) => writing.set({ audience: { ...audience, [part]: ticked } })}
          value={audience[part]}
        >
          <div className={styles.ticks}>
            {choices[part].map(({ id, name }) => (
              <Checkbox key={id} label={name} value={id} />
            ))}
          </div>
        </Checkbox.Group>
      ))}
    </details>
  );
}
