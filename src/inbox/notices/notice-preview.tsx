import { Button } from "@mantine/core";
import type { NoticeContent } from "../../core/station/notice.ts";
import { routeHref } from "../frame/route.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import entry from "../parts/entry-card.module.css";
import { NoticeContentView } from "../parts/notice-content-view.tsx";
import { useWords } from "../words/use-words.ts";
import { useSubmitNotice } from "./use-submit-notice.ts";

interface Props {
  content: NoticeContent;
  onEdit(): void;
  onSent(): void;
}

export function NoticePreview({ content, onEdit, onSent }: Props) {
  const { words } = useWords();
  const submit = useSubmitNotice(content, () => {
    onSent();
    announce(words.notices.submitted);
    location.hash = routeHref({ type: "notices" });
  });
  return (
    <>
      <NoticeContentView content={content} />
      {submit.error && <CallProblem error={submit.error} />}
      <div className={entry.actions}>
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {words.notices.submit}
        </Button>
        <Button disabled={submit.isPending} onClick={onEdit} variant="default">
          {words.notices.edit}
        </Button>
      </div>
    </>
  );
}
