import entry from "../parts/entry-card.module.css";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

/**
 * How many got a notice by language, and by area; a part of fewer than five shows no number. Nothing,
 * while there are only such parts.
 */
export function ReachedParts({ cells }: { cells: Record<string, number> }) {
  const { words, lang } = useWords();
  const { me } = useOpenSession();
  const label = useLabel();
  if (!Object.keys(cells).some((cell) => /^(lang|area):/.test(cell))) return null;
  const areas = Object.keys(me.labels).flatMap((key) => /^area-(.+)$/.exec(key)?.[1] ?? []);
  const parts = {
    languages: me.languages.map((id) => ({ cell: `lang:${id}`, name: languageName(id, lang) })),
    areas: [
      { cell: "area:", name: words.notices.everyArea },
      ...areas.map((id) => ({ cell: `area:${id}`, name: label("area", id) })),
    ],
  };
  return (
    <details className={styles.more}>
      <summary>{words.notices.byPart}</summary>
      {(["languages", "areas"] as const).map((part) => (
        <p className={entry.facts} key={part}>
          <span>{words.notices.parts[part]}</span>
          {parts[part].map(({ cell, name }) => (
            <span key={cell}>{words.notices.part(name, cells[cell] ?? 0)}</span>
          ))}
        </p>
      ))}
    </details>
  );
}
