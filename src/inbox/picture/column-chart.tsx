import { useId } from "react";
import { usePictureWords } from "../words/use-picture-words.ts";
import { CellText } from "./cell-text.tsx";
import styles from "./charts.module.css";
import { BASE, type Column, HEIGHT, layOut, WIDTH } from "./column-layout.ts";

interface NamedColumn extends Column {
  /** Its name in full, for the table. */
  long: string;
}

interface Props {
  title: string;
  /** What the columns are. */
  what: string;
  /** What is marked of them; absent: nothing is. */
  marked?: string;
  columns: readonly NamedColumn[];
  note?: string;
}

/** Counts as columns, and the same as a table, which says more to who can't see them. */
export function ColumnChart({ title, what, marked, columns, note }: Props) {
  const id = useId();
  const words = usePictureWords();
  const isDrawn = columns.some(({ tips }) => tips !== null && tips > 0);
  const isHidden = columns.some(({ tips }) => tips === null);
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h2 id={id}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
      {isDrawn ? <Drawing columns={columns} /> : <p>{isHidden ? words.allHidden : words.none}</p>}
      {marked && isDrawn && (
        <p aria-hidden="true" className={styles.legend}>
          <span className={styles.markedKey} /> {marked}
        </p>
      )}
      <details className={styles.behind}>
        <summary>{words.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{words.tips}</th>
              {marked && <th scope="col">{marked}</th>}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.long}>
                <th scope="row">{column.long}</th>
                <td>
                  <CellText of={column.tips} />
                </td>
                {marked && (
                  <td>
                    <CellText of={column.marked ?? null} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Drawing({ columns }: Pick<Props, "columns">) {
  const { bars, lines } = layOut(columns);
  const words = usePictureWords();
  return (
    <svg aria-hidden="true" className={styles.columns} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {lines.map(({ y, count }) => (
        <g key={count}>
          <path className={styles.line} d={`M32 ${y}H${WIDTH}`} />
          <text textAnchor="end" x="28" y={y + 4}>
            {count.toLocaleString(words.locale)}
          </text>
        </g>
      ))}
      {bars.map(({ x, width, top, markedTop, isHidden, middle, isNamed }, index) => (
        <g key={columns[index]?.long}>
          {isHidden ? (
            <rect className={styles.hidden} height="8" width={width} x={x} y={BASE - 8} />
          ) : (
            <>
              <rect className={styles.bar} height={BASE - top} width={width} x={x} y={top} />
              <rect
                className={styles.marked}
                height={BASE - markedTop}
                width={width}
                x={x}
                y={markedTop}
              />
            </>
          )}
          {isNamed && (
            <text textAnchor="middle" x={middle} y={HEIGHT - 4}>
              {columns[index]?.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
