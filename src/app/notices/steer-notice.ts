import { coarse, coarseCounts } from "../../core/coarse.ts";
import { isAimed } from "../../core/station/follower.ts";
import { editionOf } from "../../core/station/notice.ts";
import type { NoticeProgress, PublicNotice, Steering } from "../object-ports.ts";
import { type BroadcasterDeps, rowKey } from "./broadcaster-deps.ts";
import { holdOf, isPressing } from "./holds.ts";
import { unposted } from "./public-posts.ts";

type Steered = Pick<BroadcasterDeps, "store" | "outbox" | "atomically">;

type Watched = Parameters<typeof holdOf>[0] & Parameters<typeof unposted>[0];

/**
 * Pauses, resumes or cancels the sending of a notice. A pause takes its rows away, so that they hold
 * no other notice up, and goes back to the first of them.
 */
export function steerNotice(deps: Steered, id: string, steering: Steering): void {
  deps.atomically(() => {
    if (steering === "resume") return deps.store.resume(id);
    stop(deps, id);
    if (steering === "cancel") deps.store.cancel(id);
  });
}

function stop({ store, outbox }: Pick<Steered, "store" | "outbox">, id: string): void {
  const prefix = rowKey(id, "");
  const numbers = outbox.keyed(prefix).map(({ key }) => Number(key.slice(prefix.length)));
  store.pause(id, numbers.length === 0 ? null : Math.min(...numbers) - 1);
  outbox.drop(({ key }) => key?.startsWith(prefix) === true);
}

/** Takes a newer edition of a notice. false: it is not newer, or the notice never came here. */
export function followNotice(deps: Steered, notice: PublicNotice): boolean {
  const known = deps.store.notice(notice.id);
  if (!known || editionOf(known) >= editionOf(notice)) return false;
  deps.atomically(() => {
    if (notice.withdrawnAt !== undefined) {
      stop(deps, notice.id);
      deps.store.cancel(notice.id);
    }
    deps.store.change(notice);
  });
  return true;
}

/**
 * Rows of a notice that is wholly taken up may wait; when none does, nobody is left. Of a notice for
 * some, and of each part of its readers, no number tells of less than five of them.
 */
export function progressOf(deps: Watched, id: string): NoticeProgress | null {
  const { store, outbox } = deps;
  let progress = store.progress(id);
  if (progress?.state === "done") {
    const left = outbox.keyed(rowKey(id, "")).length;
    progress = { ...progress, left, state: left > 0 ? "sending" : "done" };
  }
  const notice = store.notice(id);
  if (!progress || !notice) return progress;
  if (progress.state === "sending" && !isPressing(notice)) {
    const held = holdOf(deps);
    if (held !== null) progress = { ...progress, held };
  }
  const missing = unposted(deps, notice);
  if (missing.length > 0) progress = { ...progress, unposted: missing };
  const cells = coarseCounts(store.cells(id));
  if (!isAimed(notice)) return { ...progress, cells };
  const { sent, failed, left } = progress;
  const counts = { sent: coarse(sent), failed: coarse(failed), left: coarse(left) };
  return { ...progress, ...counts, cells, isRough: true };
}
