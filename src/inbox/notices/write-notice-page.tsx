import { Page } from "../frame/page.tsx";
import { routeHref } from "../frame/route.ts";
import entry from "../parts/entry-card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";
import { NoticeForm } from "./notice-form.tsx";
import { NoticePreview } from "./notice-preview.tsx";
import { TemplateFields } from "./template-fields.tsx";
import { useNoticeDraft } from "./use-notice-draft.ts";

/** Three steps: write, preview as residents will see it, submit. */
export function WriteNoticePage() {
  const { words } = useWords();
  const writing = useNoticeDraft();
  const title = writing.preview === null ? words.notices.write : words.notices.previewTitle;
  return (
    <Page title={title}>
      <a href={routeHref({ type: "notices" })}>{words.notices.backToList}</a>
      <PageHeading className={entry.title} focusOn={title} level={1}>
        {title}
      </PageHeading>
      {writing.draft.terms.rumour && <p>{words.questions.answering}</p>}
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
