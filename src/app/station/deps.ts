import type { ChannelId } from "../../core/channel.ts";
import type { Place } from "../../core/place/place-schema.ts";
import type { Deadlines } from "../../core/station/deadlines.ts";
import type { NoticePreview } from "../../core/station/notice-views.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import type { NoticeProgress, PublicNotice } from "../object-ports.ts";
import type { JobOptions, StagedJob } from "../outbox/drainer.ts";
import type { Clock, Random } from "../ports.ts";
import type { StationJob } from "./jobs.ts";
import type { StationStore } from "./store.ts";

/** Dependencies of the station's use cases. */
export interface StationDeps {
  /** The station's own id. */
  id: string;
  store: StationStore;
  clock: Clock;
  random: Random;
  place: Pick<
    Place,
    | "retention"
    | "limits"
    | "officers"
    | "listDelayMinutes"
    | "stations"
    | "areas"
    | "categories"
    | "fallback"
    | "timezone"
    | "subStatuses"
    | "holidays"
    | "duty"
    | "quietHours"
    | "alerts"
    | "languages"
  >;
  deadlines: Deadlines;
  /** Whether tips are listed, and their files moved, at a random later time. */
  delays: boolean;
  /** Channels that are on: where a notice goes. */
  channels: ChannelId[];
  /** How far a notice has come on a channel; null: it was not sent there. */
  progress(channel: ChannelId, notice: string): Promise<NoticeProgress | null>;
  /** What would go out of a notice, and to how many. */
  preview(notice: PublicNotice): Promise<NoticePreview>;
  /** Whether a notice is for enough subscribers. */
  hasEnough(notice: PublicNotice): Promise<boolean>;
  /** The id of a notice that the station itself adds. */
  newNoticeId(): Promise<string>;
  /** The public key of another station, or two while it gets a new one; null: it has none. */
  recipientOf(station: string): Promise<string | null>;
  /** Keys of the jobs that wait, of those that begin so. */
  waiting(start: string): string[];
  /** Drops a job that waits. In the transaction that it is called in. */
  drop(key: string): void;
  /** Makes the jobs of a key due. As `drop`. */
  hasten(key: string): void;
  /** When the job of a key is due, ms since the epoch; null: none waits. */
  dueAt(key: string): number | null;
  /** Channels whose bot may be in a group: the bot's name there, or nothing. */
  groups: Partial<Record<ChannelId, string>>;
  /** Seals a job; `send` writes it. */
  stage(job: StationJob, options: JobOptions): Promise<StagedJob<StationJob>>;
  /** Writes `work` and the jobs in one commit; delivers the jobs after it. */
  send<T>(jobs: StagedJob<StationJob>[], work: () => T): T;
  /** Tells the officers who are watching what to read again. */
  announce(event: LiveEvent): void;
  /** A session ended: its live sockets close. */
  hangUp(session: string): void;
}
