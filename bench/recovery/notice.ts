import { setTimeout as pause } from "node:timers/promises";
import type { ApiCall, SimChannel } from "../../simulator/contracts.ts";
import type { Desk } from "../../test/day/desk.ts";
import { confirm, randomId } from "../../test/http/officer-browser.ts";
import type { Robot } from "./robot.ts";
import type { Gap } from "./storm.ts";

export const TITLE = "Thông báo giữa cơn bão";
const LOOK_MS = 500;

/** A call whose outcome a kill may have lost came at most this long before it. */
const IN_FLIGHT_MS = 2_000;

/** Writes a notice. Returns what a second officer does to publish it. */
export async function writeNotice(desk: Desk): Promise<() => Promise<void>> {
  const second = await desk.secondOfficer();
  const texts = { vi: { title: TITLE, body: "Thử nghiệm." } };
  const written = await desk.officer.post("/api/notices", { id: randomId(), texts });
  const { id } = await written.json<{ id: string }>();
  return async () => {
    const approved = await confirm(second, id);
    if (!approved.ok) throw new Error(`notice: ${approved.status}`);
  };
}

/** Waits until each of them has seen the notice, or until `longestMs` are over. */
export async function untilSeen(listeners: Robot[], longestMs: number): Promise<void> {
  const sees = ({ user }: Robot) => user.messages.some(({ text }) => text.includes(TITLE));
  for (const end = Date.now() + longestMs; Date.now() < end; await pause(LOOK_MS)) {
    if (listeners.every(sees)) return;
  }
}

/** Who saw the notice how often. `unexplained`: shown again without a call that was in flight. */
export function countNotices(
  listeners: Robot[],
  { channels, gaps }: { channels: SimChannel[]; gaps: Gap[] },
): { seen: number; repeated: number; unexplained: number } {
  const counts = { seen: 0, repeated: 0, unexplained: 0 };
  const calls = channels.flatMap((channel) => channel.calls.filter(isNotice));
  for (const { user } of listeners) {
    const shown = user.messages.filter(({ text }) => text.includes(TITLE)).length;
    if (shown > 0) counts.seen += 1;
    if (shown <= 1) continue;
    counts.repeated += 1;
    const own = calls.filter(({ params }) => String(params.chat_id) === user.id);
    if (own.slice(0, -1).some((call) => !wasInFlight(call, gaps))) counts.unexplained += 1;
  }
  return counts;
}

function isNotice({ params }: ApiCall): boolean {
  return String(params.text).includes(TITLE);
}

/** Whether the Worker may not have learned the outcome of the call. */
function wasInFlight({ at, status }: ApiCall, gaps: Gap[]): boolean {
  return status !== 200 || gaps.some(({ from }) => from >= at && from - at < IN_FLIGHT_MS);
}
