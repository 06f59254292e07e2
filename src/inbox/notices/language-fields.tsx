import { Textarea, TextInput } from "@mantine/core";
import { MAX_BODY, MAX_TITLE } from "../../core/station/notice.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { textOf } from "./notice-draft.ts";
import { problemText } from "./problem-text.ts";
import type { NoticeWriting } from "./use-notice-draft.ts";

interface Props {
  code: string;
  required: boolean;
  writing: NoticeWriting;
}

export function LanguageFields({ code, required, writing }: Props) {
  const { words, lang } = useWords();
  const { title, body } = textOf(writing.draft, code);
  const problem = writing.problems.texts[code];
  const language = languageName(code, lang);
  return (
    <>
      <TextInput
        error={problem?.title && problemText(words, problem.title, MAX_TITLE)}
        label={words.notices.inLanguage(words.notices.noticeTitle, language)}
        lang={code}
        onChange={(event) => writing.write(code, { title: event.currentTarget.value })}
        required={required}
        value={title}
      />
      <Textarea
        autosize
        error={problem?.body && problemText(words, problem.body, MAX_BODY)}
        label={words.notices.inLanguage(words.notices.body, language)}
        lang={code}
        maxRows={16}
        minRows={4}
        onChange={(event) => writing.write(code, { body: event.currentTarget.value })}
        required={required}
        value={body}
      />
    </>
  );
}
