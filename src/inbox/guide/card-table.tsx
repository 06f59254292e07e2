import type { CardView } from "../../core/station/views.ts";
import { calendarDay } from "../format/moment.ts";
import table from "../parts/table.module.css";
import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./guide.module.css";

/** Keeps the order of `cards`: the card with the worst votes first. */
export function CardTable({ cards }: { cards: CardView[] }) {
  const { words, lang } = useWords();
  return (
    <table className={`${table.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{words.guide.card}</th>
          <th className={styles.count} scope="col">
            {words.guide.notUseful}
          </th>
          <th className={styles.count} scope="col">
            {words.guide.useful}
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map(({ id, title, reviewed, useful, notUseful }) => (
          <tr key={id}>
            <th scope="row">
              {pickText(title, lang) ?? id}
              <span className={styles.facts}>{id}</span>
              <span className={styles.facts}>
                {words.guide.reviewed(calendarDay(reviewed, lang))}
              </span>
            </th>
            <td className={styles.count}>{notUseful}</td>
            <td className={styles.count}>{useful}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
