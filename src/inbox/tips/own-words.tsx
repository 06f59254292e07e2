import styles from "./print-sheet.module.css";

/** What somebody wrote, on paper: each line a paragraph, so that no page ends with a single line. */
export function OwnWords({ text }: { text: string }) {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ line, key: `${index}` }));
  return (
    <div className={styles.own} dir="auto">
      {lines.map(({ line, key }) => (
        <p dir="auto" key={key}>
          {line === "" ? "\u00a0" : line}
        </p>
      ))}
    </div>
  );
}
