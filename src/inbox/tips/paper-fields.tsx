import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { pickText } from "../words/languages.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { type Mask, maskContent } from "./mask-tip.ts";
import { OwnWords } from "./own-words.tsx";
import { PlaceMap } from "./place-map.tsx";
import styles from "./print-sheet.module.css";
import { useOpened } from "./use-opened.ts";
import { valueText } from "./value-text.ts";

/** The answers of a tip on paper. */
export function PaperFields({ tip, mask }: { tip: TipDetail; mask: Mask | null }) {
  const { words: all, lang } = useWords();
  const words = usePaperWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  if (opened.type !== "opened") return <p>{words.sealed}</p>;
  const { fields } = mask ? maskContent(opened.value, mask) : opened.value;
  return (
    <>
      {opened.words === "altered" && <p className={styles.mark}>{all.tip.altered}</p>}
      <dl className={styles.facts}>
        {fields.map(({ id: field, label, value }) => (
          <div key={field}>
            <dt>{pickText(label, lang) ?? field}</dt>
            <dd>
              {value.type === "text" ? (
                <OwnWords text={value.text} />
              ) : (
                valueText(value, { lang, words })
              )}
              {value.type === "place" && <PlaceMap area={tip.area} onPaper place={value} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
