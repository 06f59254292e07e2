import { Button } from "@mantine/core";
import type { NoticeContent } from "../../core/station/notice.ts";
import { routeHref } from "../frame/route.ts";
import { NoticeContentView } from "../notice/notice-content-view.tsx";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import entry from "../parts/entry-card.module.css";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import { EmergencyForm } from "./emergency-form.tsx";
import { useSubmitNotice } from "./use-submit-notice.ts";

interface Props {
  content: NoticeContent;
  onEdit(): void;
  onSent(): void;
}

export function NoticePreview({ content, onEdit, onSent }: Props) {
  const { words } = useWords();
  const isHead = useMay("send-emergency");
  const leave = (said: string) => {
    onSent();
    announce(said);
    location.hash = routeHref({ type: "notices" });
  };
  const submit = useSubmitNotice(content, () => leave(words.notices.submitted));
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
      {isHead && (
        <EmergencyForm content={content} onSent={() => leave(words.notices.emergencySubmitted)} />
      )}
    </>
  );
}
