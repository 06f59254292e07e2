import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { MAX_ALT } from "../../core/station/notice-picture.ts";
import { NoticePictureView } from "../notice/notice-picture-view.tsx";
import entry from "../parts/entry-card.module.css";
import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import { jpegOf } from "./jpeg-of.ts";
import { textOf } from "./notice-draft.ts";
import { problemText } from "./problem-text.ts";
import { sendPicture } from "./send-picture.ts";
import type { NoticeWriting } from "./use-notice-draft.ts";

/** One picture, with what it shows in words, in each language of the notice. */
export function PictureFields({ writing }: { writing: NoticeWriting }) {
  const { words, lang } = useWords();
  const { done } = useFaceWords();
  const { languages } = useOpenSession().me;
  const { picture } = writing.draft.terms;
  const add = useMutation({
    mutationFn: async (file: File) => sendPicture("picture", await jpegOf(file)),
    onSuccess: (hash) => writing.set({ picture: { hash, alt: picture?.alt ?? {} } }),
    meta: { done: done.pictured },
  });
  const written = languages.filter(
    (code, index) => index === 0 || textOf(writing.draft, code).title.trim() !== "",
  );
  return (
    <>
      <label>
        {words.notices.picture}
        <br />
        <input
          accept="image/jpeg,image/png,image/webp"
          disabled={add.isPending}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) add.mutate(file);
          }}
          type="file"
        />
      </label>
      {add.error && <Problem>{words.notices.pictureFailed}</Problem>}
      {picture && (
        <>
          <NoticePictureView alt="" hash={picture.hash} kind="picture" />
          {written.map((code, index) => (
            <TextInput
              error={index === 0 && writing.problems.alt && problemText(words, "missing", 0)}
              key={code}
              label={words.notices.inLanguage(words.notices.pictureAlt, languageName(code, lang))}
              lang={code}
              maxLength={MAX_ALT}
              onChange={({ currentTarget: { value } }) =>
                writing.set({ picture: { ...picture, alt: { ...picture.alt, [code]: value } } })
              }
              required={index === 0}
              value={picture.alt[code] ?? ""}
            />
          ))}
          <div className={entry.actions}>
            <Button
              onClick={() => writing.set({ picture: undefined })}
              size="compact-md"
              variant="default"
            >
              {words.notices.pictureRemove}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
