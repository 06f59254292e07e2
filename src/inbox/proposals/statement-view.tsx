import type { Statement } from "../../core/station/proposal.ts";
import { absoluteDay } from "../format/moment.ts";
import { routeHref } from "../frame/route.ts";
import { NoticeContentView } from "../parts/notice-content-view.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./proposals.module.css";

/** A statement in words: all of it, for it is what the officer confirms. */
export function StatementView({ statement }: { statement: Statement }) {
  const { words, lang } = useWords();
  switch (statement.kind) {
    case "publish-notice":
      return <NoticeContentView content={statement} />;
    case "hold-tip":
      return (
        <p className={styles.facts}>
          <span>{words.keeping.reasons[statement.reason]}</span>
          <TipLink id={statement.subject} />
        </p>
      );
    case "end-hold":
      return (
        <p className={styles.facts}>
          <span>{words.keeping.reasons[statement.reason]}</span>
          {statement.deletedAt !== null && (
            <span>
              {words.keeping.goes} {absoluteDay(new Date(statement.deletedAt), lang)}
            </span>
          )}
          <TipLink id={statement.subject} />
        </p>
      );
  }
}

function TipLink({ id }: { id: string }) {
  const { words } = useWords();
  return <a href={routeHref({ type: "tips", id, status: null })}>{words.proposals.toTip}</a>;
}
