import { type Day, letTroubleCome } from "./day.ts";
import { type Neighbour, WEBHOOK } from "./neighbour.ts";
import { type Story, sendTip, tellTip } from "./tell-tip.ts";

const AREAS = ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"];

/** What somebody of that number does with a tip. */
export function endOf(number: number): "sent" | "left open" | "cancelled" | "none" {
  const last = number % 10;
  if (last < 4) return "sent";
  if (last === 7) return "left open";
  return last === 8 ? "cancelled" : "none";
}

export function isSubscriber(number: number): boolean {
  return number % 4 === 1 || number % 4 === 2;
}

/** Only Telegram tells the bot. */
export function blocksBot(number: number): boolean {
  return number % 20 === 6;
}

export function wantsPing(number: number): boolean {
  return number % 5 !== 0;
}

export function hasPhoto(number: number): boolean {
  return number % 3 === 0;
}

/** Number of residents who write at the same time. */
const CROWD = 24;

/**
 * Each one begins when another ends, while the platforms fail and the Worker is killed. A message
 * that was on its way then waits for the end of its lease. Others begin in the meantime.
 */
export async function playMorning(day: Day): Promise<void> {
  const queue = day.neighbours.values();
  const doors: Promise<void>[] = [];
  // The first failure ends the morning: who waits then may wait for minutes.
  const { promise: failure, reject } = Promise.withResolvers<never>();
  const letIn = async () => {
    for (const one of queue) await liveMorning(day, one);
  };
  const openDoors = () => doors.push(...Array.from({ length: CROWD }, () => letIn().catch(reject)));
  const allHome = async () => {
    for (const door of doors) await door;
  };
  const trouble = letTroubleCome(day, openDoors);
  openDoors();
  await Promise.race([allHome(), failure]);
  await trouble.over();
}

async function liveMorning(day: Day, neighbour: Neighbour): Promise<void> {
  const { number, channel, says } = neighbour.person;
  if (number % 7 === 0) await sendGarbage(day, neighbour);
  await neighbour.say(channel === "zalo" ? "xin chào" : "/start");
  await neighbour.choose("language-self");
  if (number % 6 === 2 || number % 6 === 3) await checkScam(neighbour);
  if (number % 9 === 5) {
    await neighbour.say(says["menu words"]);
    await neighbour.choose("menu-offer-menu");
  }
  if (number % 8 === 3) await loseAnswer(day, neighbour);
  if (isSubscriber(number)) await subscribe(neighbour);
  await tip(day, neighbour);
  if (blocksBot(number)) await neighbour.deliver(neighbour.blockUpdate());
}

async function tip(day: Day, neighbour: Neighbour): Promise<void> {
  const { content } = day.street;
  const { number, channel } = neighbour.person;
  const end = endOf(number);
  if (end === "none") return;
  const categories = content.place.categories;
  const what = { sent: "what", "left open": "draft", cancelled: "taken back" } as const;
  const story: Story = {
    category: categories[number % categories.length]?.id ?? "other",
    area: AREAS[number % AREAS.length] ?? "elsewhere",
    withPhoto: hasPhoto(number),
    withLocation: channel === "telegram" && number % 4 === 0,
    contact: wantsPing(number) ? "tell" : "later",
    what: what[end],
  };
  await tellTip(neighbour, { story });
  if (end === "sent") await sendTip(neighbour, story);
  if (end === "cancelled") await neighbour.say("x");
}

async function checkScam(neighbour: Neighbour): Promise<void> {
  await neighbour.choose("menu-main-scam");
  await neighbour.say(neighbour.person.says.pasted);
  const ends = ["scam-then-again", "scam-want-money"];
  await neighbour.until(() => ends.some((option) => neighbour.offers(option)));
  await neighbour.goHome();
}

async function subscribe(neighbour: Neighbour): Promise<void> {
  await neighbour.choose("menu-main-notices");
  await neighbour.until(() => neighbour.offers("notices-choice-on"));
  await neighbour.choose("notices-choice-on");
  await neighbour.goHome();
}

/** The platform refuses the answer finally, and the person asks again. */
async function loseAnswer(day: Day, neighbour: Neighbour): Promise<void> {
  const { chat, says } = neighbour.person;
  day.refused.add(chat);
  await neighbour.deliver(neighbour.textUpdate(says.trouble));
  await neighbour.until(() => !day.refused.has(chat));
  await neighbour.goHome();
}

/** Requests that are not from the platform, or are garbage. */
async function sendGarbage({ street }: Day, neighbour: Neighbour): Promise<void> {
  const { channel, says, username } = neighbour.person;
  const { header, secret } = WEBHOOK[channel];
  const update = JSON.stringify(neighbour.textUpdate(says.garbage));
  const bodies: [string, string][] = [
    [`${secret}${username}`, update],
    [secret, `${update}${says.garbage}`],
    [secret, JSON.stringify({ [says.garbage]: username })],
    [secret, JSON.stringify({ update_id: says.garbage, message: username })],
    [secret, `<xml>${says.garbage}</xml>`],
  ];
  for (const [shown, body] of bodies) {
    const init = { method: "POST", headers: { [header]: shown }, body };
    const answer = await street.worker.send({ path: `/webhook/${channel}?${username}`, init });
    await answer.body?.cancel();
    if (answer.status >= 500) throw new Error(`garbage was answered with ${answer.status}`);
  }
  const path = `/${encodeURIComponent(says.garbage)}`;
  await (await street.worker.send({ path, init: {} })).body?.cancel();
}
