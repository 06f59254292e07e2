import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { languageName, pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { FieldValue } from "./field-value.tsx";
import { ForwardedNote } from "./forwarded-note.tsx";
import { NotOpened } from "./not-opened.tsx";
import { SimilarTips } from "./similar-tips.tsx";
import styles from "./tip-fields.module.css";
import pane from "./tip-pane.module.css";
import { useOpened } from "./use-opened.ts";
import { WordsNote } from "./words-note.tsx";

/** The content of a tip, decrypted in the browser. */
export function TipFields({ tip }: { tip: TipDetail }) {
  const { words, lang } = useWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.tip.content}</h2>
        {opened.type === "opened" && (
          <span className={pane.aside}>
            {words.tip.writtenIn(languageName(opened.value.lang, lang))}
          </span>
        )}
      </div>
      <div className={pane.cardBody}>
        {"words" in opened && <WordsNote entry={null} found={opened.words} tip={id} />}
        {opened.type === "opened" ? (
          <>
            <ForwardedNote forwarded={opened.value.forwarded} />
            <SimilarTips content={opened.value} id={id} />
            <dl className={styles.fields}>
              {opened.value.fields.map((field) => (
                <div className={styles.field} key={field.id}>
                  <dt>{pickText(field.label, lang) ?? field.id}</dt>
                  <dd>
                    <FieldValue
                      area={tip.area}
                      content={opened.value}
                      tip={id}
                      value={field.value}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <NotOpened state={opened.type} />
        )}
      </div>
    </section>
  );
}
