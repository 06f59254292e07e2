import { useMay } from "../session/use-may.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import styles from "./alike.module.css";
import { AlikeButton } from "./alike-button.tsx";
import { useAlikePass } from "./alike-context.ts";
import { AlikeGroup } from "./alike-group.tsx";

/** On a tip's page: which others may be about the same matter. */
export function Suggestions({ tip }: { tip: string }) {
  const pass = useAlikePass();
  const words = useAlikeWords();
  const mayLink = useMay("link-tips");
  if (!mayLink) return null;
  const alike = pass.with(tip);
  if (alike)
    return (
      <div className={styles.suggestions}>
        <p role="note">{words.maybe(alike.ids.length - 1)}</p>
        <AlikeGroup alike={alike} except={tip} pass={pass} />
      </div>
    );
  const { type } = pass.state();
  return type === "idle" || type === "stopped" ? <AlikeButton /> : null;
}
