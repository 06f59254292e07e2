import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/tip-content.ts";
import { Moment } from "../parts/moment.tsx";
import { useWords } from "../words/use-words.ts";
import { MediaItem } from "./media-item.tsx";
import { NotOpened } from "./not-opened.tsx";
import styles from "./thread.module.css";
import { useOpened } from "./use-opened.ts";
import { WordsNote } from "./words-note.tsx";

export function ThreadItem({ entry, tip }: { entry: ThreadEntry; tip: string }) {
  const { words } = useWords();
  const { id, sealed, digest, from, officer, at, copied } = entry;
  const opened = useOpened({ name: `entry ${id}`, sealed, digest, schema: followUpSchema });
  return (
    <li className={styles.entry} data-from={from}>
      <p className={styles.by}>
        <strong>{from === "resident" ? words.thread.resident : officer}</strong>
        <Moment at={at} precision={from === "resident" ? "hour" : "minute"} show="short" />
      </p>
      {"words" in opened && <WordsNote entry={id} found={opened.words} tip={tip} />}
      {opened.type === "opened" ? (
        <>
          {opened.value.rating && (
            <p className={styles.about}>
              {words.rating.why} {words.rating.answers[opened.value.rating]}
            </p>
          )}
          {opened.value.text !== "" && (
            <p className={styles.text} dir="auto">
              {opened.value.text}
            </p>
          )}
          {opened.value.files && (
            <ul className={styles.files}>
              {opened.value.files.map((item, index) => (
                <li key={item.name}>
                  <MediaItem item={item} number={index + 1} tip={tip} />
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <NotOpened state={opened.type} />
      )}
      {from === "officer" && opened.type === "unreadable" && (
        <p className={styles.warning}>{words.thread.hidden}</p>
      )}
      {copied && opened.type === "opened" && <p className={styles.about}>{words.thread.copied}</p>}
    </li>
  );
}
