import { Accordion } from "@mantine/core";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { LanguageFields } from "./language-fields.tsx";
import styles from "./notices.module.css";
import type { NoticeWriting } from "./use-notice-draft.ts";

export function OtherLanguages({ codes, writing }: { codes: string[]; writing: NoticeWriting }) {
  const { words, lang } = useWords();
  return (
    <section aria-label={words.notices.others}>
      <Accordion multiple variant="contained">
        {codes.map((code) => (
          <Accordion.Item key={code} value={code}>
            <Accordion.Control>
              {languageName(code, lang)}{" "}
              <span className={styles.optional}>({words.notices.optional})</span>
            </Accordion.Control>
            <Accordion.Panel>
              <div className={styles.form}>
                <LanguageFields code={code} required={false} writing={writing} />
              </div>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}
