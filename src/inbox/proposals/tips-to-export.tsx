import type { Statement } from "../../core/station/proposal.ts";
import { tipsHref } from "../frame/route.ts";
import styles from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { useLabel } from "../session/use-label.ts";
import { useWords } from "../words/use-words.ts";

/** The tips that would leave the station, each with the way to it. */
export function TipsToExport({ tips }: Pick<Statement & { kind: "export-tips" }, "tips">) {
  const { words } = useWords();
  const label = useLabel();
  return (
    <>
      <p>{words.exports.count(tips.length)}</p>
      <ul>
        {tips.map(({ id, category, area, receivedAt }) => (
          <li key={id}>
            <span className={styles.facts}>
              <a href={tipsHref(id)}>{label("category", category)}</a>
              <span>{label("area", area)}</span>
              <Moment at={receivedAt} precision="hour" show="short" />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
