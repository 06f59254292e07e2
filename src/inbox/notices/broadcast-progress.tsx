import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { BroadcastView, NoticeView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { whyHeld } from "../notice/why-held.ts";
import entry from "../parts/entry-card.module.css";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { useWords } from "../words/use-words.ts";
import { BroadcastSteering } from "./broadcast-steering.tsx";
import styles from "./notices.module.css";

/** While it is being sent, how far it has come is asked so often. In milliseconds. */
const LOOK_MS = 2_000;

/** How far a notice has come, live while it is being sent. */
export function BroadcastProgress({ notice }: { notice: NoticeView }) {
  const { words } = useWords();
  const { id, pausedAt } = notice;
  const progress = useQuery({
    queryKey: ["notices", "progress", id, pausedAt],
    queryFn: () => call(api.notices[":id"].progress.$get({ param: { id } })),
    refetchInterval: ({ state }) => (state.data && isSending(state.data) ? LOOK_MS : false),
  });
  const channels = progress.data?.channels ?? [];
  if (channels.length === 0) return null;
  return (
    <section aria-label={words.notices.progress} className={styles.progress}>
      {channels.map((one) => (
        <Channel key={one.channel} one={one} />
      ))}
      <BroadcastSteering isSending={channels.some(({ left }) => left > 0)} notice={notice} />
    </section>
  );
}

function Channel({ one }: { one: BroadcastView["channels"][number] }) {
  const { words, lang } = useWords();
  const { channel, state, sent, failed, left, held, isRough = false } = one;
  const about = isRough ? "≈ " : "";
  const all = sent + failed + left;
  const name = CHANNEL_NAMES[channel];
  const percent = all === 0 ? 100 : (100 * (sent + failed)) / all;
  return (
    <div>
      <p className={entry.facts}>
        <span>
          {name}: {held === undefined ? words.notices.sending[state] : whyHeld(words, lang, held)}
        </span>
        <span>{about + words.notices.reached(sent)}</span>
        {left > 0 && <span>{(isRough ? "≤ " : "") + words.notices.left(left)}</span>}
        {failed > 0 && <span>{about + words.notices.failed(failed)}</span>}
      </p>
      {left > 0 && <Progress aria-label={name} value={percent} />}
    </div>
  );
}

function isSending({ channels }: BroadcastView): boolean {
  return channels.some(({ state }) => state === "sending");
}
