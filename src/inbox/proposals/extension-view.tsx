import type { Statement } from "../../core/station/proposal.ts";
import { lastDayOf } from "../format/deadline.ts";
import { calendarDay } from "../format/moment.ts";
import { tipsHref } from "../frame/route.ts";
import styles from "../parts/entry-card.module.css";
import { useOpenSession } from "../session/use-session.ts";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  statement: Statement & { kind: "extend-deadline" };
}

/** Why a tip's result should take longer, and how long. */
export function ExtensionView({ statement }: Props) {
  const { words, lang } = useWords();
  const clocks = useClockWords();
  const { timezone } = useOpenSession().me;
  const [from, to] = [statement.from, statement.to].map((at) =>
    calendarDay(lastDayOf(at, timezone), lang),
  );
  return (
    <p className={styles.facts}>
      <span>{clocks.reasons[statement.reason]}</span>
      <span>{clocks.becomes(from ?? "", to ?? "")}</span>
      <a href={tipsHref(statement.subject)}>{words.proposals.toTip}</a>
    </p>
  );
}
