import { parseStanding } from "../../core/station/tip-status.ts";
import type { ThreadEntry, TipEvent } from "../../core/station/tip-views.ts";
import { type FollowUp, followUpSchema } from "../../core/tip/follow-up.ts";
import { Icon } from "../parts/icon.tsx";
import { Moment } from "../parts/moment.tsx";
import { useStatusWords } from "../words/use-status-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { HeldWords } from "./held-words.tsx";
import { MediaItem } from "./media-item.tsx";
import { NotOpened } from "./not-opened.tsx";
import { StatusMark } from "./status-mark.tsx";
import styles from "./thread.module.css";
import { useOpened } from "./use-opened.ts";
import { wasOvertaken } from "./was-overtaken.ts";
import { WordsNote } from "./words-note.tsx";

interface Props {
  entry: ThreadEntry;
  tip: string;
  /** The resident's language, in which officers write to them; absent: not known yet. */
  lang: string | undefined;
  /** Of the tip. */
  events: TipEvent[];
}

export function ThreadItem({ entry, tip, lang, events }: Props) {
  const { words } = useWords();
  const own = useStatusWords();
  const { reply } = useTipPageWords();
  const { id, sealed, digest, from, officer, at } = entry;
  const copied = entry.copied && !entry.private;
  const opened = useOpened({ name: `entry ${id}`, sealed, digest, schema: followUpSchema });
  const standing = opened.type === "opened" && parseStanding(opened.value.status ?? "");
  return (
    <li className={styles.entry} data-from={entry.private ? "note" : from}>
      <p className={styles.by}>
        <strong>{from === "resident" ? words.thread.resident : officer}</strong>
        <Moment at={at} precision={from === "resident" ? "hour" : "minute"} show="short" />
        {entry.private && (
          <span className={styles.private}>
            <Icon name="lock" size={14} /> {reply.private}
          </span>
        )}
      </p>
      {"words" in opened && <WordsNote entry={id} found={opened.words} tip={tip} />}
      {opened.type === "opened" ? (
        <EntryWords lang={entry.private ? undefined : lang} said={opened.value} tip={tip} />
      ) : (
        <NotOpened state={opened.type} />
      )}
      {from === "officer" && !entry.private && opened.type === "unreadable" && (
        <p className={styles.warning}>{words.thread.hidden}</p>
      )}
      {standing && wasOvertaken(at, events) && <p className={styles.about}>{own.overtaken}</p>}
      <HeldWords entry={entry} said={opened.type === "opened" ? opened.value : null} tip={tip} />
      {copied && opened.type === "opened" && <p className={styles.about}>{words.thread.copied}</p>}
    </li>
  );
}

interface WordsProps {
  said: FollowUp;
  tip: string;
  lang: string | undefined;
}

function EntryWords({ said: { status, rating, text, files }, tip, lang }: WordsProps) {
  const { words } = useWords();
  const own = useStatusWords();
  const standing = parseStanding(status ?? "");
  return (
    <>
      {standing && (
        <p className={styles.about}>
          {own.with}: <StatusMark status={standing.status} sub={standing.subStatus} />
        </p>
      )}
      {rating && (
        <p className={styles.about}>
          {words.rating.why} {words.rating.answers[rating]}
        </p>
      )}
      {text !== "" && (
        <p className={styles.text} dir="auto" lang={lang}>
          {text}
        </p>
      )}
      {files && (
        <ul className={styles.files}>
          {files.map((item, index) => (
            <li key={item.name}>
              <MediaItem item={item} number={index + 1} tip={tip} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
