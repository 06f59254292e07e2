import { Icon } from "../parts/icon.tsx";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./reply-bar.module.css";
import { useOthers } from "./use-presence.ts";

/** Who else has the tip open; `writing`: those alone who are writing. Announced when it changes. */
export function PresenceLine({ only }: { only: "writing" | "all" }) {
  const { presence: words } = useTipPageWords();
  const others = useOthers();
  const names = (doing: string) =>
    others
      .filter((one) => one.doing === doing)
      .map(({ name }) => name)
      .join(words.and);
  const [writing, reading] = [names("writing"), only === "all" ? names("reading") : ""];
  return (
    <div className={styles.presence} role={only === "all" ? "status" : undefined}>
      {writing && (
        <span className={styles.here} data-doing="writing">
          <Icon name="pen" size={15} /> {words.writing(writing)}
        </span>
      )}
      {reading && (
        <span className={styles.here}>
          <Icon name="person" size={15} /> {words.reading(reading)}
        </span>
      )}
    </div>
  );
}
