import { useState } from "react";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { routeHref } from "../frame/route.ts";
import { NoticeContentView } from "../notice/notice-content-view.tsx";
import entry from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { BroadcastProgress } from "./broadcast-progress.tsx";
import { CorrectNotice } from "./correct-notice.tsx";
import { EmergencyWaiting } from "./emergency-waiting.tsx";
import { FormerTexts } from "./former-texts.tsx";
import { NoticeActions } from "./notice-actions.tsx";
import styles from "./notices.module.css";
import { ScheduledNotice } from "./scheduled-notice.tsx";

interface Props {
  notice: NoticeView;
  /** Among the newest: how far it has come is shown. */
  isNew: boolean;
}

/** A waiting notice is shown in every language, because its approver must read them all. */
export function NoticeCard({ notice, isNew }: Props) {
  const { words, lang } = useWords();
  const { me } = useOpenSession();
  const [isCorrecting, setCorrecting] = useState(false);
  const isMine = notice.author.id === me.officer.id;
  const waiting = notice.state === "waiting";
  const isOver = notice.state === "withdrawn";
  const languages = Object.keys(notice.texts);
  const title = (notice.texts[lang] ?? notice.texts[languages[0] ?? ""])?.title;
  return (
    <article className={entry.card} data-marked={waiting}>
      <p className={styles.state} data-waiting={waiting} data-over={isOver}>
        {words.notices.states[notice.state]}
        {notice.number !== null && ` · ${notice.number}`}
        {notice.drill && ` · ${words.notices.drill}`}
      </p>
      <h2 className={isOver ? styles.over : entry.name}>{title}</h2>
      <NoticeMarks notice={notice} />
      <p className={entry.facts}>
        <span>{words.notices.by(notice.author.name)}</span>
        {notice.approvedBy && <span>{words.notices.approvedBy(notice.approvedBy.name)}</span>}
        <Moment
          at={notice.withdrawnAt ?? notice.approvedAt ?? notice.createdAt}
          precision="minute"
          show="short"
        />
      </p>
      <details className={styles.more} open={waiting && !isMine}>
        <summary>
          {words.notices.languages}: {languages.map((code) => languageName(code, lang)).join(", ")}
        </summary>
        <NoticeContentView content={notice} />
      </details>
      <FormerTexts notice={notice} />
      {notice.goesAt !== null && notice.state === "waiting" && (
        <EmergencyWaiting goesAt={notice.goesAt} notice={notice} />
      )}
      {notice.goesAt !== null && notice.state === "scheduled" && (
        <ScheduledNotice goesAt={notice.goesAt} notice={notice} />
      )}
      {isNew && notice.approvedAt !== null && <BroadcastProgress notice={notice} />}
      {isCorrecting ? (
        <CorrectNotice notice={notice} onClose={() => setCorrecting(false)} />
      ) : (
        notice.state === "approved" && (
          <NoticeActions notice={notice} onCorrect={() => setCorrecting(true)} />
        )
      )}
      {waiting && isMine && <p className={entry.note}>{words.notices.ownWaits}</p>}
      {waiting && !isMine && (
        <a href={routeHref({ type: "waiting" })}>{words.proposals.toWaiting}</a>
      )}
    </article>
  );
}

/** What is unusual about it. */
function NoticeMarks({ notice }: { notice: NoticeView }) {
  const { words } = useWords();
  const { reach, alone, reason } = notice;
  return (
    <>
      {(reach === "all" || reach === "none") && (
        <p className={styles.alarm}>{words.notices.reaches[reach]}</p>
      )}
      {alone && <p className={styles.alarm}>{words.notices.alone}</p>}
      {reason !== null && <p className={entry.note}>{words.notices.reason(reason)}</p>}
    </>
  );
}
