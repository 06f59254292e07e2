import { runInDurableObject } from "cloudflare:test";
import { content } from "../../../src/content.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../../src/core/receipt/receipt.ts";
import { HOUR_MS, hourNumber, MINUTE_MS } from "../../../src/core/units.ts";
import { wire } from "../../../src/wire.ts";
import { Chance } from "../../day/chance.ts";
import { bindings } from "../bindings.ts";
import { Resident } from "../resident.ts";
import { inStation } from "../station-town.ts";
import { askNow, conversationOf, deliver, type OpenStation, platforms, tipsOf } from "../town.ts";
import { VirtualTime } from "./virtual-time.ts";

/** From the first resident on; the thief comes when it is over. */
const DAY_LASTS_MS = 12 * HOUR_MS;
const LATE_MS = 15 * MINUTE_MS;

/** What somebody of that number does. */
const sends = (number: number) => number % 10 < 3;
const sendsTwice = (number: number) => number % 6 !== 1;
const opensDraft = (number: number) => number % 10 === 3;
/** Shortly before the thief: what is forgotten soon must be there, too. */
const comesLate = (number: number) => number % 50 === 3 || number % 100 === 4;
const guesses = (number: number) => number % 20 === 4;
const subscribes = (number: number) => number % 6 === 2;
const erases = (number: number) => number % 30 === 11;
const hasPhoto = (number: number) => number % 4 === 0;
const isAsked = (number: number) => number % 3 !== 0;

const looksOnly = (number: number) =>
  ![sends, opensDraft, guesses, subscribes].some((does) => does(number));

/** What really happened, which no thief sees. */
export interface Truth {
  /** Ids of tips with the object of their sender's chat. */
  tips: Map<string, SentTip>;
  /** Ids of what residents added to tips. */
  answers: Map<string, { chat: string; at: number }>;
  /** When each chat's object got a message (ms). */
  wrote: Map<string, number[]>;
}

interface SentTip {
  /** Id of the chat's object, and the chat's address. */
  chat: string;
  address: string;
  at: number;
  /** Length of what it says. */
  length: number;
  receipt: string;
  /** Its sender erased everything afterwards. */
  erased: boolean;
}

/** How many chats wrote in the hour of a time. */
export function chatsInHour({ wrote }: Truth, at: number): number {
  const hour = hourNumber(at);
  return [...wrote.values()].filter((times) => times.some((one) => hourNumber(one) === hour))
    .length;
}

export interface VirtualDay {
  truth: Truth;
  time: VirtualTime;
}

interface Street {
  day: VirtualDay;
  chance: Chance;
  stations: OpenStation[];
  /** When each object's alarm will be rung. */
  alarms: Map<string, number>;
}

/** Plays a day on the stopped clock. `first`: chat id of the first resident. */
export async function playDay(
  stations: OpenStation[],
  { residents, seed, first }: { residents: number; seed: number; first: number },
): Promise<VirtualDay> {
  const truth: Truth = { tips: new Map(), answers: new Map(), wrote: new Map() };
  const day = { truth, time: new VirtualTime() };
  const street: Street = { day, chance: new Chance(seed), stations, alarms: new Map() };
  const start = Date.now();
  for (let number = 0; number < residents; number++) {
    const drawn = street.chance.below(DAY_LASTS_MS - 3 * LATE_MS);
    const at = start + (comesLate(number) ? DAY_LASTS_MS - LATE_MS : drawn);
    day.time.begin(at, () => new Life(street, number, first + number).live());
  }
  await day.time.run(start + DAY_LASTS_MS);
  return day;
}

/** Rings an object's alarm when it is due. */
async function ringInTime(street: Street, stub: DurableObjectStub): Promise<void> {
  ringAt(street, stub, await alarmOf(stub));
}

function ringAt(street: Street, stub: DurableObjectStub, at: number | null): void {
  const { alarms, day } = street;
  const id = stub.id.toString();
  if (at === null || (alarms.get(id) ?? Number.POSITIVE_INFINITY) <= at) return;
  alarms.set(id, at);
  day.time.begin(at, async () => {
    alarms.delete(id);
    const due = await alarmOf(stub);
    const isDue = due !== null && due <= Date.now();
    ringAt(street, stub, isDue ? await settleObject(stub) : due);
  });
}

async function alarmOf(stub: DurableObjectStub): Promise<number | null> {
  return await runInDurableObject(stub, (_, { storage }) => storage.getAlarm());
}

/**
 * Rings the alarm until no row of the object is due or on its way; it writes the ends of rows, too.
 * Into the object once a time: that costs more than what it does there. Returns the next alarm (ms).
 */
async function settleObject(stub: DurableObjectStub): Promise<number | null> {
  const busy = "SELECT count(*) AS n FROM outbox WHERE claimed = 1 OR due_at <= ?";
  for (;;) {
    const [left, next] = await runInDurableObject(stub, async (object, { storage }) => {
      if ((await storage.getAlarm()) !== null) {
        // As the runtime does.
        await storage.deleteAlarm();
        await object.alarm?.();
      }
      const { n } = storage.sql.exec(busy, Date.now()).one();
      return [Number(n), await storage.getAlarm()] as const;
    });
    if (left === 0) return next;
    await scheduler.wait(1);
  }
}

/** One resident's day. */
class Life {
  readonly #street: Street;
  readonly #number: number;
  readonly #chance: Chance;
  readonly #who: Resident;
  #stub: DurableObjectStub | null = null;

  constructor(street: Street, number: number, chat: number) {
    this.#street = street;
    this.#number = number;
    this.#chance = new Chance(street.chance.below(2 ** 31));
    this.#who = new Resident(number % 2 === 0 ? "telegram" : "zalo", String(chat));
    this.#who.carry = async (channel, update) => {
      await this.#time.sleep(3_000 + this.#chance.below(27_000));
      this.#note();
      return await deliver(channel, update);
    };
    this.#who.rest = async () => {
      await this.#time.sleep(1_000);
      await settleObject(this.#chat);
    };
  }

  async live(): Promise<void> {
    const { channel, chat } = this.#who;
    this.#stub = await conversationOf(channel, chat);
    if (looksOnly(this.#number)) return await this.#who.text("xin chào");
    await this.#who.begin();
    if (subscribes(this.#number)) await this.#subscribe();
    if (guesses(this.#number)) await this.#guess();
    if (sends(this.#number)) await this.#sendAll();
    if (opensDraft(this.#number)) await this.#openDraft();
    await ringInTime(this.#street, this.#chat);
  }

  get #time(): VirtualTime {
    return this.#street.day.time;
  }

  get #truth(): Truth {
    return this.#street.day.truth;
  }

  get #chat(): DurableObjectStub {
    if (!this.#stub) throw new Error("not born yet");
    return this.#stub;
  }

  #note(): void {
    const id = this.#chat.id.toString();
    this.#truth.wrote.set(id, [...(this.#truth.wrote.get(id) ?? []), Date.now()]);
  }

  async #sendAll(): Promise<void> {
    const code = await this.#send(hasPhoto(this.#number));
    if (erases(this.#number)) return await this.#erase();
    if (isAsked(this.#number)) await this.#talk(code);
    if (!sendsTwice(this.#number)) return;
    // Once the first exchange is deleted: what that says would come between.
    await this.#time.sleep(LATE_MS + this.#chance.below(2 * HOUR_MS));
    await this.#send(this.#chance.below(4) === 0);
  }

  async #send(withPhoto: boolean): Promise<string> {
    const who = this.#who;
    const what = this.#chance.text(20 + this.#chance.below(1_500), "abcdefghiklmnopqrstuvxy ");
    await this.#write(what);
    if (withPhoto) await this.#addPhoto();
    const at = Date.now();
    await who.choose("tip-review-send");
    const code = who.receipt();
    const contact = isAsked(this.#number) ? "receipt-kept-tell" : "receipt-kept-later";
    if (who.offers(contact)) await who.choose(contact);
    if (isAsked(this.#number)) await who.putOff();
    const { id, station } = await this.#filed(code);
    this.#truth.tips.set(id, {
      chat: this.#chat.id.toString(),
      address: `${who.channel}:${who.chat}`,
      at,
      length: what.length,
      receipt: code,
      erased: erases(this.#number),
    });
    // The exchange of a sent tip is deleted some minutes later.
    for (const stub of [stationStub(station), this.#chat]) await ringInTime(this.#street, stub);
    return code;
  }

  async #write(what: string): Promise<void> {
    const categories = content.place.categories;
    const category = `category-${this.#chance.oneOf(categories).id}`;
    const area = `area-${this.#chance.oneOf(content.place.areas).id}`;
    await this.#who.write({ category, area, what });
  }

  async #addPhoto(): Promise<void> {
    const who = this.#who;
    const token = `photo-${who.chat}-${this.#chance.below(2 ** 31)}.jpg`;
    platforms.files.set(token, photo(this.#chance));
    await who.photos(token);
    // The reply waits for an album.
    await this.#time.sleep(2_000);
    await settleObject(this.#chat);
    for (const way of ["option-done", "option-skip", "option-enough"]) {
      if (!who.offers("tip-review-send") && who.offers(way)) await who.choose(way);
    }
  }

  /** Where the tip of a receipt was filed. */
  async #filed(code: string): Promise<{ id: string; station: string }> {
    const { keyring } = await wire(bindings);
    const mailbox = await keyring.name("name/mailbox", code);
    for (const { id: station } of this.#street.stations) {
      const rows = await inStation(station, "SELECT id FROM tips WHERE mailbox = ?", mailbox);
      const [row] = rows;
      if (row) return { id: String(row.id), station };
    }
    throw new Error("the tip was not filed");
  }

  /** An officer asks something some time later; the sender reads and answers. */
  async #talk(code: string): Promise<void> {
    await this.#time.sleep(10 * MINUTE_MS + this.#chance.below(2 * HOUR_MS));
    const who = this.#who;
    const { id, station: name } = await this.#filed(code);
    const station = this.#street.stations.find((one) => one.id === name);
    const tip = (await tipsOf(name)).find((one) => one.id === id);
    if (!station || !tip) throw new Error("no such tip");
    const before = who.messages.length;
    const asked = await askNow(station, tip, "Xe màu gì?");
    if (!asked.ok) throw new Error(`a question: ${asked.status}`);
    for (const stub of [stationStub(name), mailboxStub(tip.mailbox), this.#chat]) {
      await settleObject(stub);
    }
    if (who.messages.length === before) throw new Error("no ping");
    await who.text("đọc");
    const at = Date.now();
    await who.text(this.#chance.text(10 + this.#chance.below(500), "abcdefghi "));
    const rows = await inStation(
      name,
      "SELECT id FROM thread WHERE tip = ? AND officer IS NULL ORDER BY seq DESC LIMIT 1",
      id,
    );
    const chat = this.#chat.id.toString();
    for (const row of rows) this.#truth.answers.set(String(row.id), { chat, at });
  }

  async #openDraft(): Promise<void> {
    await this.#who.putOff();
    await this.#who.choose("menu-main-tip");
    await this.#who.choose("category-theft");
  }

  async #subscribe(): Promise<void> {
    await this.#who.choose("menu-main-notices");
    await this.#who.choose("notices-choice-on");
    if (this.#number % 12 === 2) {
      await this.#who.choose("menu-main-notices");
      await this.#who.choose("notices-choice-which");
      for (const wanted of ["area-song-tri", "topic-scams"]) await this.#who.choose(wanted);
    }
    await this.#who.text("00");
  }

  /** Types codes that open nothing. */
  async #guess(): Promise<void> {
    const who = this.#who;
    for (let tried = 0; tried < 1 + this.#chance.below(3); tried++) {
      await who.text("00");
      await who.choose("menu-main-mailbox");
      await who.choose("mailbox-which-typed");
      await who.text(formatReceipt(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))));
    }
    await who.text("00");
  }

  async #erase(): Promise<void> {
    await this.#who.text("00");
    for (const label of ["menu-main-erase", "erase-what-me", "erase-sure-yes"]) {
      await this.#who.choose(label);
    }
  }
}

/** The least that is a JPEG, of some length. */
function photo(chance: Chance): Uint8Array<ArrayBuffer> {
  const pixels = chance.text(50 + chance.below(20_000), "abcdefghijklmnop");
  return Uint8Array.from(`\xff\xd8\xff\xda\0\x02${pixels}\xff\xd9`, (c) => c.charCodeAt(0));
}

function mailboxStub(name: string): DurableObjectStub {
  return bindings.MAILBOX.getByName(name) as unknown as DurableObjectStub;
}

function stationStub(id: string): DurableObjectStub {
  return bindings.STATION.getByName(id) as unknown as DurableObjectStub;
}
