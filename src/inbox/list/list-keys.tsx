import { useListWords } from "../words/use-list-words.ts";
import styles from "./dialog.module.css";
import { COMMANDS, LIST_KEYS } from "./list-command.ts";

/** What each key does in the list of tips. */
export function ListKeys() {
  const words = useListWords();
  const keys: [string[], string][] = [
    ...COMMANDS.map((command): [string[], string] => [[LIST_KEYS[command]], words.keys[command]]),
    [["↑", "↓", "Home", "End"], words.arrows],
    [["Enter"], words.open],
    [["Esc"], words.leave],
  ];
  return (
    <dl className={styles.keys}>
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
