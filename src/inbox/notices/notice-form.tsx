import { Button } from "@mantine/core";
import type { FormEvent } from "react";
import entry from "../parts/entry-card.module.css";
import { focusInvalid } from "../parts/focus-invalid.ts";
import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { LanguageFields } from "./language-fields.tsx";
import styles from "./notices.module.css";
import { OtherLanguages } from "./other-languages.tsx";
import { TermsFields } from "./terms-fields.tsx";
import type { NoticeWriting } from "./use-notice-draft.ts";

/** Number of languages that are always visible. The others can be unfolded. */
const IN_VIEW = 2;

interface Props {
  writing: NoticeWriting;
  /** It corrects a notice that was sent. */
  isSent?: boolean;
}

export function NoticeForm({ writing, isSent = false }: Props) {
  const { words, lang } = useWords();
  const { languages } = useOpenSession().me;
  const others = languages.slice(IN_VIEW);
  const wrong = Object.keys(writing.problems.texts);
  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    focusInvalid(event.currentTarget, writing.check);
  };
  return (
    <form className={styles.form} noValidate onSubmit={check}>
      {languages.slice(0, IN_VIEW).map((code, index) => (
        <section className={styles.languageBlock} key={code}>
          <h2>
            {languageName(code, lang)}{" "}
            <span className={styles.optional}>
              ({index === 0 ? words.notices.required : words.notices.optional})
            </span>
          </h2>
          <LanguageFields code={code} required={index === 0} writing={writing} />
        </section>
      ))}
      {others.length > 0 && <OtherLanguages codes={others} writing={writing} />}
      <TermsFields isSent={isSent} writing={writing} />
      {wrong.length > 0 && (
        <Problem>
          {words.notices.fix(wrong.map((code) => languageName(code, lang)).join(", "))}
        </Problem>
      )}
      <div className={entry.actions}>
        <Button type="submit">{words.notices.preview}</Button>
      </div>
    </form>
  );
}
