import { contentOf, type NoticeContent } from "../../core/station/notice.ts";
import { ChannelPreview } from "../notice/channel-preview.tsx";
import { usePreview } from "../notice/use-preview.ts";
import { useMay } from "../session/use-may.ts";

interface Props {
  statement: NoticeContent & { kind: string; subject: string };
}

/** What the channels will send when that statement, which is what is confirmed, is carried out. */
export function SentMessages({ statement }: Props) {
  return useMay("write-notice") ? <Messages statement={statement} /> : null;
}

function Messages({ statement }: Props) {
  const { kind, subject: id } = statement;
  const withdraws = kind === "withdraw-notice";
  const asked = usePreview({ id, withdraws, ...contentOf(statement) });
  return <ChannelPreview asked={asked} content={statement} />;
}
