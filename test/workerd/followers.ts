import { PAGE_SIZE } from "../../src/app/notices/broadcast.ts";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import { sealedRow } from "../../src/app/sealed-rows.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { WANTS_ALL } from "../../src/core/flow/wants.ts";
import { type Follower, followerBytes } from "../../src/core/station/follower.ts";
import { wire } from "../../src/wire.ts";
import { TERMS } from "../contract/station-samples.ts";
import { bindings, stubOf } from "./bindings.ts";
import { pass, platforms, ring } from "./town.ts";

let lastNotice = 0;

export const TEXTS = {
  vi: { title: "Cảnh báo lừa đảo", body: "Đừng chuyển tiền cho người lạ." },
  en: { title: "Scam warning", body: "Send no money to strangers." },
};

export function broadcasterOf(channel: ChannelId): DurableObjectStub {
  return stubOf(bindings.BROADCASTER, channel);
}

export function newNotice(change: Partial<PublicNotice> = {}): PublicNotice {
  lastNotice += 1;
  const approvedAt = new Date().toISOString();
  const id = `song-tri.n${lastNotice}`;
  const number = `TB-01${String(lastNotice).padStart(2, "0")}`;
  return { id, number, station: "song-tri", texts: TEXTS, ...TERMS, approvedAt, ...change };
}

/** Chats that follow a bot, as their conversations tell the broadcaster. */
export async function subscribe(
  channel: ChannelId,
  count: number,
  { from = 8_000_000_000, ...wants }: Partial<Follower> & { from?: number } = {},
): Promise<string[]> {
  const { keyring, broadcaster, content } = await wire(bindings);
  const box = await keyring.box("subscriber");
  const chats = Array.from({ length: count }, (_, n) => String(from + n));
  for (const chat of chats) {
    const key = await keyOf(channel, chat);
    const follower = { channel, chat, lang: "vi", ...WANTS_ALL, ...wants };
    const plain = followerBytes(content.place, follower);
    const address = await box.seal(plain, sealedRow.subscriber(channel, key));
    await broadcaster(channel).subscribe({ key, address });
  }
  return chats;
}

/** They want no more notices. */
export async function leave(channel: ChannelId, chats: string[]): Promise<void> {
  const { broadcaster } = await wire(bindings);
  for (const chat of chats) await broadcaster(channel).unsubscribe(await keyOf(channel, chat));
}

export async function keyOf(channel: ChannelId, chat: string): Promise<string> {
  const { keyring } = await wire(bindings);
  return await keyring.name("name/subscriber", `${channel}:${chat}`);
}

/** The lowest and the highest number of messages that a chat got. */
export function spread(chats: string[]): [number, number] {
  const counts = chats.map((chat) => platforms.to(chat).length);
  return [Math.min(...counts), Math.max(...counts)];
}

/** How long a page of subscribers takes at a channel's pace. */
export function pageMs(channel: ChannelId): number {
  const perSecond = { telegram: 29, zalo: 10 }[channel];
  return Math.ceil((PAGE_SIZE * 1_000) / perSecond);
}

/** Lets a channel take up so many pages of subscribers. */
export async function passPages(channel: ChannelId, count: number): Promise<void> {
  await ring();
  for (let i = 0; i < count; i++) await pass(pageMs(channel));
}
