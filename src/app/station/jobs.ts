import type { ChannelId } from "../../core/channel.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import type { BroadcasterPort, MailboxPort, PublicNotice, Steering } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { MEDIA_ATTEMPTS } from "../outbox/limits.ts";
import type { MediaStore } from "../ports.ts";
import { type CountSentJob, countSent } from "./count-sent.ts";
import type { FigureStore } from "./figure-store.ts";
import { type ListJob, listNow } from "./list-now.ts";
import { type MoveMediaJob, moveMedia } from "./move-media.ts";
import { asReached, type Deciding, reachOf } from "./notice-reach.ts";
import { type Held, type PostJob, postWords } from "./post-words.ts";
import type { AlertJob } from "./send-alert.ts";
import { type ForwardJob, type Forwards, sendForward } from "./send-forward.ts";
import { type AskersOutside, deliverAnswers } from "./tell-askers.ts";
import { type TellStatusJob, tellStatus } from "./tell-status.ts";
import type { TipStore } from "./tip-store.ts";

/** Jobs of a station's outbox. Binary data is base64url, because jobs are stored as JSON. */
export type StationJob =
  | PostJob
  | AlertJob
  | ListJob
  /** A tip is no more. */
  | { type: "erase-mailbox"; mailbox: string }
  | { type: "delete-media"; name: string }
  | { type: "mute"; mailbox: string; until: number }
  | MoveMediaJob
  | CountSentJob
  | ForwardJob
  | TellStatusJob
  | { type: "tell-askers"; mark: string }
  | { type: "broadcast" | "follow"; channel: ChannelId; notice: PublicNotice }
  | { type: "steer"; channel: ChannelId; notice: string; steering: Steering };

export interface StationOutside extends AskersOutside, Deciding, Omit<Forwards, "tips" | "media"> {
  mailbox(name: string): MailboxPort;
  broadcaster(channel: ChannelId): BroadcasterPort;
  media: Pick<MediaStore, "copy" | "delete">;
  /** A notice as it is now; null: it was not approved. */
  published(id: string): PublicNotice | null;
  tips: Pick<
    TipStore,
    | "find"
    | "entry"
    | "list"
    | "moveMedia"
    | "setTold"
    | "setSaid"
    | "setGoesAt"
    | "addEvent"
    | "update"
  >;
  figures: Pick<FigureStore, "countWeek">;
  announce: (event: LiveEvent) => void;
  place: Held["place"];
  wantAlert(): void;
}

/** Delivers one job; alerts have their own way (`send-alert.ts`). Receivers detect repeats by id. A throw means: try again later. */
export async function deliverStationJob(
  outside: StationOutside,
  job: Exclude<StationJob, AlertJob>,
  attempts: number,
): Promise<JobOutcome> {
  switch (job.type) {
    case "post":
      return await postWords(outside, job);
    case "list-tip":
    case "list-question":
      listNow(outside, job);
      return { type: "done" };
    case "count-sent":
      return countSent(outside, job);
    case "erase-mailbox":
      await outside.mailbox(job.mailbox).erase();
      return { type: "done" };
    case "delete-media":
      await outside.media.delete(job.name);
      return { type: "done" };
    case "mute":
      await outside.mailbox(job.mailbox).mute(job.until);
      return { type: "done" };
    case "move-media":
      return await moveMedia(outside, job, attempts >= MEDIA_ATTEMPTS);
    case "forward":
      return await sendForward(outside, job);
    case "tell-status":
      return await tellStatus(outside, job);
    case "tell-askers":
      return await deliverAnswers(outside, job.mark);
    case "broadcast":
    case "follow": {
      // The number was given in the commit that wrote this row. It goes as it was approved, even if
      // it has changed since: that is another row.
      const { number = "" } = outside.published(job.notice.id) ?? {};
      const reach = await reachOf(outside, job.notice);
      const notice = { ...asReached(job.notice, reach), number };
      const broadcaster = outside.broadcaster(job.channel);
      if (job.type === "follow") await broadcaster.follow(notice);
      else await broadcaster.broadcast(notice, reach !== "none");
      return { type: "done" };
    }
    case "steer":
      await outside.broadcaster(job.channel).steer(job.notice, job.steering);
      return { type: "done" };
  }
}
