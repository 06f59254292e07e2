import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { BroadcastView, NoticeView } from "../../core/station/notice-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { whyHeld } from "../notice/why-held.ts";
import entry from "../parts/entry-card.module.css";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { useWords } from "../words/use-words.ts";
import { BroadcastSteering } from "./broadcast-steering.tsx";
import styles from "./notices.module.css";
import { ReachedParts } from "./reached-parts.tsx";
import { useRate } from "./use-rate.ts";

/** While it is being sent, how far it has come is asked so often. In milliseconds. */
const LOOK_MS = 2_000;

/** So often, while answers may come. */
const ANSWERS_MS = 15_000;

/** How far a notice has come, live while it is being sent. */
export function BroadcastProgress({ notice }: { notice: NoticeView }) {
  const { words } = useWords();
  const { id, pausedAt } = notice;
  const progress = useQuery({
    queryKey: ["notices", "progress", id, pausedAt],
    queryFn: () => call(api.notices[":id"].progress.$get({ param: { id } })),
    refetchInterval: ({ state }) => {
      if (state.data && isSending(state.data)) return LOOK_MS;
      return state.data && state.data.answers.length > 0 ? ANSWERS_MS : false;
    },
  });
  const { channels = [], answers = [] } = progress.data ?? {};
  if (channels.length === 0) return null;
  const label = [words.notices.progress, notice.number].filter(Boolean).join(" · ");
  return (
    <section aria-label={label} className={styles.progress}>
      {channels.map((one) => (
        <Channel key={one.channel} one={one} readAt={progress.dataUpdatedAt} />
      ))}
      {answers.length > 0 && (
        <p className={entry.facts}>
          <span>{words.notices.answered}</span>
          {answers.map(({ answer, count }) => (
            <span key={answer}>{words.notices.part(words.notices.answers[answer], count)}</span>
          ))}
        </p>
      )}
      <BroadcastSteering isSending={channels.some(({ left }) => left > 0)} notice={notice} />
    </section>
  );
}

interface Reading {
  one: BroadcastView["channels"][number];
  /** Milliseconds since the epoch. */
  readAt: number;
}

function Channel({ one, readAt }: Reading) {
  const { words, lang } = useWords();
  const { notices } = words;
  const { channel, state, sent, failed, left, held, isRough = false, cells = {} } = one;
  const { unposted = [] } = one;
  const all = sent + failed + left;
  const name = CHANNEL_NAMES[channel];
  const percent = all === 0 ? 100 : (100 * (sent + failed)) / all;
  const rate = useRate(sent + failed, readAt);
  const isMoving = state === "sending" && held === undefined && left > 0 && (rate ?? 0) > 0;
  return (
    <div>
      <p className={entry.facts}>
        <span>
          {name}: {held === undefined ? notices.sending[state] : whyHeld(words, lang, held)}
        </span>
        <span>{isRough && sent === 0 ? notices.reachedFew : notices.reached(sent)}</span>
        {left > 0 && <span>{(isRough ? "≤ " : "") + notices.left(left)}</span>}
        {unposted.length > 0 && <span>{notices.unposted(unposted.join(", "))}</span>}
        {failed > 0 && <span>{notices.failed(failed)}</span>}
        {WHYS.map((why) => {
          const count = cells[`why:${why}`] ?? 0;
          return count > 0 && <span key={why}>{notices.part(notices.failedWhy[why], count)}</span>;
        })}
        {rate !== null && isMoving && <span>{notices.pace(rate, left / rate / 60)}</span>}
      </p>
      {left > 0 && <Progress aria-label={name} value={percent} />}
      <ReachedParts cells={cells} />
    </div>
  );
}

const WHYS = ["blocked", "deactivated", "other"] as const;

function isSending({ channels }: BroadcastView): boolean {
  return channels.some(({ state }) => state === "sending");
}
