import type { TipDetail } from "../../src/core/station/tip-views.ts";
import type { Day } from "./day.ts";
import type { Desk, OpenTip } from "./desk.ts";
import { blocksBot, endOf, wantsPing } from "./morning.ts";
import { headOf, type Neighbour } from "./neighbour.ts";

export const NOTICE = "Điều ai cũng được biết: cầu đóng từ tối nay.";

/** Who is asked, and can answer. */
export function isAsked(number: number): boolean {
  return (
    endOf(number) === "sent" && number % 2 === Math.floor(number / 10) % 2 && !blocksBot(number)
  );
}

/** Officers open every tip, ask about half of them, and read the answers. */
export async function playAfternoon(day: Day): Promise<void> {
  const opened = await Promise.all(day.desks.map((desk) => desk.openAll()));
  day.tips = opened.flat();
  const all = day.desks.flatMap((desk, at) => (opened[at] ?? []).map((tip) => ({ desk, tip })));
  day.photos = (await Promise.all(all.map(photosOf))).flat();
  const asked = day.neighbours.filter(({ person }) => isAsked(person.number));
  await Promise.all(
    asked.map((neighbour) => {
      const found = all.find(({ tip }) => textOf(tip, "tip/what") === neighbour.person.says.what);
      if (!found) throw new Error(`${neighbour.name}: the tip did not arrive`);
      return talk(day, neighbour, { desk: found.desk, tip: found.tip.detail });
    }),
  );
}

async function photosOf({ desk, tip }: { desk: Desk; tip: OpenTip }): Promise<Uint8Array[]> {
  const items = tip.content.fields.flatMap(({ value }) =>
    value.type === "media" ? value.items : [],
  );
  const opened = await Promise.all(items.map((item) => desk.attachment(tip.detail.id, item)));
  return opened.map((photo) => photo ?? new Uint8Array());
}

export function textOf({ content }: OpenTip, id: string): string | null {
  const value = content.fields.find((field) => field.id === id)?.value;
  return value?.type === "text" ? value.text : null;
}

async function talk(
  day: Day,
  neighbour: Neighbour,
  { desk, tip }: { desk: Desk; tip: TipDetail },
): Promise<void> {
  const { number, says } = neighbour.person;
  const [receipt = ""] = neighbour.receipts;
  const before = neighbour.messages.length;
  await desk.ask(tip, says.question);
  if (wantsPing(number)) {
    const ping = headOf(neighbour.words("ping"));
    await neighbour.until(() => neighbour.since(before).includes(ping));
    if (neighbour.since(before).includes(says.question)) throw new Error("a ping has content");
    await neighbour.say("r");
  } else {
    await typeReceipt(neighbour, receipt);
  }
  await neighbour.until(() => neighbour.since(before).includes(says.question));
  await reply(neighbour, says.answer);
  await answerArrives(desk, tip, says.answer);
  if (number % 3 !== 0) return;
  // From another telephone, on the other channel.
  const others = day.neighbours.filter(({ person }) => person.channel !== neighbour.person.channel);
  const other = others.find(({ person }) => person.number === number + (number % 2 === 0 ? 1 : -1));
  if (!other || !isFree(other.person.number)) return;
  const known = other.messages.length;
  await typeReceipt(other, receipt.toLowerCase());
  await other.until(() => other.since(known).includes(says.question));
  await reply(other, says["second answer"]);
  await answerArrives(desk, tip, says["second answer"]);
}

/** A phone that nobody else uses at that time. */
function isFree(number: number): boolean {
  return !isAsked(number) && endOf(number) === "sent" && !blocksBot(number);
}

async function typeReceipt(neighbour: Neighbour, receipt: string): Promise<void> {
  await neighbour.goHome();
  await neighbour.choose("menu-main-mailbox");
  await neighbour.choose("mailbox-which-typed");
  await neighbour.say(receipt);
}

async function reply(neighbour: Neighbour, text: string): Promise<void> {
  const sent = headOf(neighbour.words("after-answer-officer", { files: 0 }));
  await neighbour.deliver(neighbour.textUpdate(text));
  await neighbour.until(() => neighbour.newest.includes(sent));
}

async function answerArrives(desk: Desk, tip: TipDetail, text: string): Promise<void> {
  const { detail } = await desk.openTip(tip.id);
  const answers = await desk.answers(detail);
  if (answers.filter((one) => one === text).length !== 1)
    throw new Error("an answer is not there once");
}
