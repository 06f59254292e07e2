import { Button } from "@mantine/core";
import { useState } from "react";
import { type NoticeContent, termsOf } from "../../core/station/notice.ts";
import { newId } from "../api/new-id.ts";
import { routeHref } from "../frame/route.ts";
import { ChannelPreview } from "../notice/channel-preview.tsx";
import { NoticeTermsView } from "../notice/notice-terms-view.tsx";
import { usePreview } from "../notice/use-preview.ts";
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
  const [id] = useState(newId);
  const real = usePreview({ id, ...content });
  // Only below a whole preview: one that comes late would move the button while it is pressed.
  const mayGoAlone = isHead && !content.drill && !content.sendAt && !real.isPending;
  const submit = useSubmitNotice(content, () => leave(words.notices.submitted));
  return (
    <>
      <NoticeTermsView terms={termsOf(content)} />
      <ChannelPreview asked={real} content={content} />
      {submit.error && <CallProblem error={submit.error} />}
      <div className={entry.actions}>
        <Button
          disabled={real.data?.tooFew !== false}
          loading={submit.isPending}
          onClick={() => submit.mutate()}
        >
          {words.notices.submit}
        </Button>
        <Button disabled={submit.isPending} onClick={onEdit} variant="default">
          {words.notices.edit}
        </Button>
      </div>
      {mayGoAlone && (
        <EmergencyForm content={content} onSent={() => leave(words.notices.emergencySubmitted)} />
      )}
    </>
  );
}
