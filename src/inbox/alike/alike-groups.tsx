import type { AlikeTips } from "../likeness/comparison.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import styles from "./alike.module.css";
import { AlikeGroup } from "./alike-group.tsx";
import type { AlikePass } from "./alike-pass.ts";

/** All that may be one matter each, the largest first. */
export function AlikeGroups({ found, pass }: { found: AlikeTips[]; pass: AlikePass }) {
  const words = useAlikeWords();
  return (
    <details className={styles.groups}>
      <summary>{words.found(found.length)}</summary>
      <ul>
        {found.map((alike) => (
          <li key={alike.ids.join(" ")}>
            <AlikeGroup alike={alike} except={null} pass={pass} />
          </li>
        ))}
      </ul>
    </details>
  );
}
