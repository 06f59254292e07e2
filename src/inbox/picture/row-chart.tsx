import { useId } from "react";
import type { Cell } from "../../core/station/hide-cells.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { CellText } from "./cell-text.tsx";
import styles from "./charts.module.css";

interface Props {
  title: string;
  rows: readonly { name: string; tips: Cell }[];
  note?: string;
}

/** Counts as a table whose last column draws them. */
export function RowChart({ title, rows, note }: Props) {
  const id = useId();
  const words = usePictureWords();
  const most = Math.max(1, ...rows.map(({ tips }) => tips ?? 0));
  const isEmpty = rows.every(({ tips }) => tips === 0);
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h2 id={id}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
      {isEmpty ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <table aria-labelledby={id} className={styles.rows}>
          <tbody>
            {rows.map(({ name, tips }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <CellText of={tips} />
                </td>
                <td>
                  <svg
                    aria-hidden="true"
                    className={styles.row}
                    preserveAspectRatio="none"
                    viewBox="0 0 100 10"
                  >
                    <rect className={styles.track} height="10" width="100" />
                    <rect className={styles.bar} height="10" width={(100 * (tips ?? 0)) / most} />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
