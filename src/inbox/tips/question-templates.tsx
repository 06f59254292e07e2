import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { fillText } from "../../core/station/question-template.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { longDay } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { useOpenSession } from "../session/use-session.ts";
import { languageName, pickText } from "../words/languages.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./reply-bar.module.css";
import type { QuestionHelp } from "./use-question-templates.ts";

/** A template in the resident's words, and what it means in the officer's. */
interface Used {
  said: string;
  meaning: string;
}

interface Props {
  help: QuestionHelp;
  tip: TipDetail;
  /** The resident's language. */
  lang: string;
  text: string;
  write(text: string): void;
  /** Where to go on writing. */
  onFilled(): void;
}

/**
 * Fills a template in, in the resident's language; beside it stands what it means, as long as
 * nobody changes it. What was written before stays, above it.
 */
export function QuestionTemplates({ help, tip, lang, text, write, onFilled }: Props) {
  const { lang: own } = useWords();
  const { reply } = useTipPageWords();
  const { me } = useOpenSession();
  const [used, setUsed] = useState<Used[]>([]);
  const fill = (texts: Record<string, string>, to: string) =>
    fillText(pickText(texts, to) ?? "", {
      area: pickText(help.areas[tip.area], to) ?? tip.area,
      day: longDay(tip.receivedAt, to, me.timezone),
    });
  const choose = (id: string) => {
    const template = help.templates.find((one) => one.id === id);
    if (!template) return;
    const said = fill(template.texts, lang);
    const isOther = used.some((one) => one.said === text.trim());
    write(text.trim() === "" || isOther ? said : `${text.trimEnd()}\n\n${said}`);
    setUsed((before) => [...before, { said, meaning: fill(template.texts, own) }]);
    announce(reply.templateUsed(languageName(lang, own)));
    onFilled();
  };
  const meant = lang === own ? [] : used.filter(({ said }) => text.includes(said));
  const names = help.templates.map(({ id, name }) => ({
    value: id,
    label: pickText(name, own) ?? id,
  }));
  return (
    <>
      <NativeSelect
        aria-label={reply.template}
        className={styles.template}
        data={[{ value: "", label: reply.templateNone }, ...names]}
        onChange={(event) => choose(event.currentTarget.value)}
        size="xs"
        value=""
      />
      {meant.length > 0 && (
        <p className={styles.meaning} lang={own}>
          <strong>{reply.meaning}</strong>{" "}
          {[...new Set(meant.map(({ meaning }) => meaning))].join(" ")}
        </p>
      )}
    </>
  );
}
