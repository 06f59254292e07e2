import { contentOf, type NoticeContent } from "../../core/station/notice.ts";
import type { Statement } from "../../core/station/proposal.ts";
import { ChannelPreview } from "../notice/channel-preview.tsx";
import { usePreview } from "../notice/use-preview.ts";
import { useMay } from "../session/use-may.ts";

const SENT = ["publish-notice", "withdraw-notice", "change-notice", "send-emergency"] as const;
type Sent = Extract<Statement, { kind: (typeof SENT)[number] }>;

interface Props {
  statement: NoticeContent & { kind: string; subject: string };
}

/** What the channels will send when that statement, which is what is confirmed, is carried out. */
export function SentMessages({ statement }: Props) {
  return useMay("write-notice") ? <Messages statement={statement} /> : null;
}

function Messages({ statement }: Props) {
  return <ChannelPreview asked={usePreview(previewed(statement))} content={statement} />;
}

/** Whether they are not there yet. As they come, they push down whatever stands below them. */
export function useAreComing(statement: Statement): boolean {
  const may = useMay("write-notice");
  return usePreview(may && isSent(statement) ? previewed(statement) : null).isLoading;
}

function isSent(statement: Statement): statement is Sent {
  return SENT.some((kind) => kind === statement.kind);
}

function previewed(statement: Props["statement"]) {
  const { kind, subject: id } = statement;
  return { id, withdraws: kind === "withdraw-notice", ...contentOf(statement) };
}
