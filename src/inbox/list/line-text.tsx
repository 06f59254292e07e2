import { markFound } from "../reading/search-words.ts";
import type { FirstLine } from "../reading/tip-reader.ts";
import { useSearchWords } from "../words/use-search-words.ts";
import styles from "./line-text.module.css";

interface Props {
  /** Absent: it is not read yet. */
  line: FirstLine | undefined;
  /** What was found in it is marked. */
  query: string;
}

/** A tip's first line, or a passage of it. It keeps its own direction of writing, whatever it is written in. */
export function LineText({ line, query }: Props) {
  const words = useSearchWords();
  if (line === undefined) return null;
  if (line.type === "unreadable") return <em className={styles.note}>{words.unreadable}</em>;
  if (line.text === "") return <em className={styles.note}>{words.nothing}</em>;
  let at = 0;
  return (
    <>
      {line.words === "altered" && <strong className={styles.altered}>{words.altered} </strong>}
      <bdi className={styles.text}>
        {markFound(line.text, query).map(({ text, found }) => {
          const key = at;
          at += text.length;
          return found ? <mark key={key}>{text}</mark> : text;
        })}
      </bdi>
    </>
  );
}
