import { setTimeout as pause } from "node:timers/promises";
import { confirm, randomId } from "../http/officer-browser.ts";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import { NOTICE, textOf } from "./afternoon.ts";
import type { Day } from "./day.ts";
import { failing } from "./fake-world.ts";
import { blocksBot, endOf, isSubscriber } from "./morning.ts";
import type { Neighbour } from "./neighbour.ts";
import { type Story, tellTip } from "./tell-tip.ts";

const POLL_MS = 50;

async function poll(isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; ) {
    if (await isSo()) return;
    await pause(POLL_MS);
  }
  throw new Error("it did not happen");
}

/** Subscribers that can be reached. */
export function listens({ person: { number } }: Neighbour): boolean {
  return isSubscriber(number) && !blocksBot(number);
}

/** A notice is written and approved, and comes to whoever wanted it. */
export async function playNotice(day: Day): Promise<void> {
  const desk = day.desks.find(({ station }) => station === "criminal");
  if (!desk) throw new Error("no criminal police");
  const second = await desk.secondOfficer();
  const texts = { vi: { title: "Thông báo chung", body: NOTICE } };
  const written = await desk.officer.post("/api/notices", { id: randomId(), texts });
  const { id } = await written.json<{ id: string }>();
  const approved = await confirm(second, id);
  if (!approved.ok) throw new Error(`notice: ${approved.status}`);
  const listeners = day.neighbours.filter(listens);
  await Promise.all(listeners.map((one) => one.until(() => one.shown.includes(NOTICE))));
}

/**
 * The day ends with failures: both platforms report shown messages as failed while two tips are
 * sent, then they stop. Rows are waiting when the Worker is killed for the last time.
 */
export async function playEvening(day: Day): Promise<void> {
  const { world, worker } = day.street;
  const free = day.neighbours.filter(isFree);
  const [telegram, zalo] = (["telegram", "zalo"] as const).map((channel) =>
    free.filter(({ person }) => person.channel === channel),
  );
  const senders = lateSenders(day);
  await Promise.all(senders.map((one) => sendUnderFaults(day, one)));
  world.judge = ({ channel }) =>
    channel === "zalo" ? failing(429, "Quota exceeded") : failing(401, "Unauthorized");
  for (const one of [...(telegram ?? []).slice(2, 12), ...(zalo ?? []).slice(2, 12)]) {
    await one.deliver(one.textUpdate(one.person.says["last words"]));
  }
  for (const channel of ["telegram", "zalo"]) {
    const line = `"channel-paused","channel":"${channel}"`;
    await poll(async () => worker.printed.includes(line));
  }
  await worker.kill();
}

/** Two residents, one for each channel, who send a second tip at the end of the day. */
export function lateSenders({ neighbours }: Pick<Day, "neighbours">): Neighbour[] {
  return (["telegram", "zalo"] as const).flatMap((channel) =>
    neighbours.filter((one) => isFree(one) && one.person.channel === channel).slice(1, 2),
  );
}

function isFree({ person: { number } }: Neighbour): boolean {
  return endOf(number) === "sent" && !blocksBot(number);
}

/**
 * The review reaches the person, but the platform reports a failure. So its row waits, with the
 * text of the tip, after the tip was sent.
 */
async function sendUnderFaults(day: Day, neighbour: Neighbour): Promise<void> {
  const { world } = day.street;
  const { chat, says } = neighbour.person;
  const story: Story = {
    category: "environment",
    area: "song-tri",
    withPhoto: false,
    withLocation: false,
    contact: "later",
    what: "last words",
  };
  await neighbour.goHome();
  await tellTip(neighbour, { story, stop: "option-enough" });
  const lying = { ...failing(502, "Bad Gateway"), accepted: true } as const;
  const before = world.judge;
  world.judge = (call) => (call.chat === chat ? lying : before(call));
  await neighbour.choose("option-enough");
  await neighbour.deliver(neighbour.choiceUpdate("tip-review-send"));
  const desk = day.desks.find(({ station }) => station === story.area);
  await poll(async () => {
    const tips = (await desk?.openAll()) ?? [];
    return tips.some((tip) => textOf(tip, "tip/what") === says["last words"]);
  });
}
