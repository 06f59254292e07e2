import type { NoticeView } from "../../core/station/views.ts";
import { routeHref } from "../frame/route.ts";
import entry from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { NoticeContentView } from "../parts/notice-content-view.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

/** A waiting notice is shown in every language, because its approver must read them all. */
export function NoticeCard({ notice }: { notice: NoticeView }) {
  const { words, lang } = useWords();
  const { me } = useOpenSession();
  const isMine = notice.author.id === me.officer.id;
  const waiting = notice.state === "waiting";
  const languages = Object.keys(notice.texts);
  const title = (notice.texts[lang] ?? notice.texts[languages[0] ?? ""])?.title;
  return (
    <article className={entry.card} data-marked={waiting}>
      <p className={styles.state} data-waiting={waiting}>
        {words.notices.states[notice.state]}
      </p>
      <h2 className={entry.name}>{title}</h2>
      <p className={entry.facts}>
        <span>{words.notices.by(notice.author.name)}</span>
        {notice.approvedBy && <span>{words.notices.approvedBy(notice.approvedBy.name)}</span>}
        <Moment at={notice.approvedAt ?? notice.createdAt} precision="minute" show="short" />
      </p>
      <details className={styles.more} open={waiting && !isMine}>
        <summary>
          {words.notices.languages}: {languages.map((code) => languageName(code, lang)).join(", ")}
        </summary>
        <NoticeContentView content={notice} />
      </details>
      {waiting && isMine && <p className={entry.note}>{words.notices.ownWaits}</p>}
      {waiting && !isMine && (
        <a href={routeHref({ type: "waiting" })}>{words.proposals.toWaiting}</a>
      )}
    </article>
  );
}
