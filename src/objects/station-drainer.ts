import { errorName, type Log } from "../app/log.ts";
import { hasEnough } from "../app/notices/count-audience.ts";
import type { PublicNotice } from "../app/object-ports.ts";
import { CallBounds } from "../app/outbox/call-bounds.ts";
import { Drainer } from "../app/outbox/drainer.ts";
import { wantAlert } from "../app/station/alerts.ts";
import { deliverStationJob, type StationJob } from "../app/station/jobs.ts";
import { publicNotice } from "../app/station/notices.ts";
import { deliverAlert } from "../app/station/send-alert.ts";
import type { StationStore } from "../app/station/store.ts";
import type { LiveEvent } from "../core/station/views.ts";
import { makeR2MediaStore } from "../storage/r2-media-store.ts";
import type { SqlOutbox } from "../storage/sql-outbox.ts";
import { type Env, wire } from "../wire.ts";

interface DrainerParts {
  /** The id of the station's object. */
  object: string;
  outbox: SqlOutbox;
  store: StationStore;
  /** The station's own id. */
  id: string;
  announce(event: LiveEvent): void;
  wake(): void;
}

/** Delivers what leaves a station. */
export async function makeStationDrainer(
  env: Env,
  { id, object, outbox, store, announce, wake }: DrainerParts,
): Promise<Drainer<StationJob>> {
  const wired = await wire(env);
  const media = makeR2MediaStore(env.MEDIA);
  const { place } = wired.content;
  const published = (id: string) => publicNotice({ store, place }, id);
  const wayBackBox = await wired.keyring.box("way-back");
  const enough = (notice: PublicNotice) => hasEnough(wired, notice);
  const own = { id, media, announce, published, wayBackBox, hasEnough: enough, place };
  const outside = {
    ...{ ...wired, ...store, ...own },
    wantAlert: () => {
      wantAlert({ store, clock: wired.clock }, { urgent: false });
      wake();
    },
  };
  const alerting = {
    ...{ ...wired, id, store, announce },
    dutyBox: await wired.keyring.box("duty"),
    renews: wired.keyring.former !== null,
    bounds: new CallBounds(wired.clock, (run, ms) => void setTimeout(run, ms)),
  };
  return new Drainer<StationJob>({
    outbox,
    box: await wired.keyring.box("outbox"),
    object,
    clock: wired.clock,
    random: wired.random,
    handle: (job, row) =>
      job.type === "alert"
        ? deliverAlert(alerting, row)
        : deliverStationJob(outside, job, row.attempts),
    wake,
    onError: logFailure(wired.log),
  });
}

export function logFailure(log: Log): (error: unknown) => void {
  return (error) => log.write({ event: "station-delivery-failed", error: errorName(error) });
}
