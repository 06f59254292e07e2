import { Button } from "@mantine/core";
import { useState } from "react";
import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import entry from "../parts/entry-card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { leaveAnswer, noticeInWriting } from "../session/begin-answer.ts";
import { useDesk } from "../session/use-desk.ts";
import { useWords } from "../words/use-words.ts";
import { NO_DRAFT } from "./notice-draft.ts";
import { NoticeForm } from "./notice-form.tsx";
import { NoticePreview } from "./notice-preview.tsx";
import { TemplateFields } from "./template-fields.tsx";
import { useNoticeDraft } from "./use-notice-draft.ts";

/** The notice in writing: the answer to a rumour, if one was begun, else a new one. */
export function WriteNoticePage() {
  const { drafts } = useDesk();
  const [name, setName] = useState(() => noticeInWriting(drafts));
  const leave = () => {
    leaveAnswer(drafts);
    setName(noticeInWriting(drafts));
  };
  return <WriteNotice key={name} name={name} onLeave={leave} />;
}

/** Three steps: write, preview as residents will see it, submit. */
function WriteNotice({ name, onLeave }: { name: string; onLeave(): void }) {
  const { words } = useWords();
  const writing = useNoticeDraft({ name, from: NO_DRAFT });
  const title = writing.preview === null ? words.notices.write : words.notices.previewTitle;
  return (
    <Page title={title}>
      <a href={routeHref({ type: "notices" })}>{words.notices.backToList}</a>
      <PageHeading className={entry.title} focusOn={title} level={1}>
        {title}
      </PageHeading>
      {writing.draft.terms.rumour && (
        <div className={entry.actions}>
          <p>{words.questions.answering}</p>
          {writing.preview === null && (
            <Button onClick={onLeave} size="compact-sm" variant="default">
              {words.questions.leave}
            </Button>
          )}
        </div>
      )}
      {writing.preview === null ? (
        <>
          <TemplateFields writing={writing} />
          <NoticeForm writing={writing} />
        </>
      ) : (
        <NoticePreview onEdit={writing.edit} onSent={writing.clear} content={writing.preview} />
      )}
    </Page>
  );
}
