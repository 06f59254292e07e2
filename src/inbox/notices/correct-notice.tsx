import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { contentOf } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { NoticeChangeView } from "../notice/notice-change-view.tsx";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import entry from "../parts/entry-card.module.css";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { draftOf } from "./notice-draft.ts";
import { NoticeForm } from "./notice-form.tsx";
import styles from "./notices.module.css";
import { useNoticeDraft } from "./use-notice-draft.ts";
import { useWithCard } from "./use-with-card.ts";

interface Props {
  notice: NoticeView;
  onClose(): void;
}

/** Writes a notice that was sent anew, and shows both texts before it is proposed. */
export function CorrectNotice({ notice, onClose }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const { id } = notice;
  // Its times stay as they were.
  const { sendAt, ...was } = contentOf(notice);
  const { card: _, ...wasWritten } = was;
  const withCard = useWithCard();
  const { timezone } = useOpenSession().me;
  const writing = useNoticeDraft({ name: `correct ${id}`, from: draftOf(was, timezone) });
  const content = writing.preview ?? wasWritten;
  const isSame = JSON.stringify(content) === JSON.stringify(wasWritten);
  const propose = useMutation({
    mutationFn: async () => {
      const json = await withCard(content);
      return call(api.notices[":id"].change.$post({ param: { id }, json }));
    },
    onSuccess: () => {
      writing.clear();
      announce(words.proposals.proposed);
      readAgain(queries, ["notices"], ["proposals"]);
      onClose();
    },
  });
  return (
    <section aria-label={words.notices.correctTitle} className={styles.form}>
      <p className={entry.note}>{words.notices.correctLead}</p>
      {writing.preview === null ? (
        <NoticeForm isSent writing={writing} />
      ) : (
        <>
          <NoticeChangeView becomes={content} was={was} />
          {isSame && <p role="status">{words.notices.unchanged}</p>}
          {propose.error && <CallProblem error={propose.error} />}
          <div className={entry.actions}>
            <Button disabled={isSame} loading={propose.isPending} onClick={() => propose.mutate()}>
              {words.notices.correctSubmit}
            </Button>
            <Button disabled={propose.isPending} onClick={writing.edit} variant="default">
              {words.notices.edit}
            </Button>
          </div>
        </>
      )}
      <div className={entry.actions}>
        <Button onClick={onClose} size="compact-md" variant="subtle">
          {words.app.cancel}
        </Button>
      </div>
    </section>
  );
}
