import { beforeAll, describe, expect, it } from "vitest";
import { sealedRow } from "../../src/app/sealed-rows.ts";
import { content } from "../../src/content.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";
import { tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { wire } from "../../src/wire.ts";
import { bindings, stubOf } from "./bindings.ts";
import { breakStation, mendStation } from "./break-table.ts";
import { begun, say } from "./resident.ts";
import {
  ask,
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  platforms,
  query,
  settle,
  tipsOf,
  unseal,
  until,
} from "./town.ts";

async function newestTip(station: string): Promise<KeptTip> {
  return (await tipsOf(station)).at(-1) ?? expect.fail(`no tip at ${station}`);
}

function mailboxOf(tip: KeptTip): DurableObjectStub {
  return stubOf(bindings.MAILBOX, tip.mailbox);
}

beforeAll(openTown);

describe("where no unit can take a tip", () => {
  it("says so, keeps the draft, and sends it when one can", async () => {
    const bich = await begun();
    await bich.write();
    await bich.choose("tip-review-send");
    expect(bich.newest).toContain(say("failed-submit-tip"));
    expect(bich.newest).toContain("Hai người đi xe máy đỏ");
    expect(bich.shown).not.toContain(say("after-submit-tip").slice(0, 20));
    await openStation("song-tri");
    await bich.choose("tip-review-send");
    expect(bich.receipt()).toMatch(/^\w{4}-/);
    expect(await tipsOf("song-tri")).toHaveLength(1);
  });

  it("takes a tip of a unit without a key to the duty desk, but never a strict one", async () => {
    await openStation("duty");
    const bich = await begun();
    await bich.sendTip({ category: "category-fire" });
    expect(await newestTip("duty")).toMatchObject({ category: "fire", area: "song-tri" });
    // Said before anything is written, as soon as it is known.
    const an = await begun();
    await until(async () => {
      await an.choose("menu-main-tip");
      await an.choose("category-misconduct");
      const isTold = an.newest.includes(say("tip-unstaffed-none"));
      await an.choose("command-cancel");
      return isTold;
    });
    await bich.write({ category: "category-misconduct" });
    await bich.choose("tip-review-send");
    // Waiting for minutes would not help: it says so, and where else to go.
    expect(bich.newest).toContain(say("failed-submit-tip-unstaffed"));
    expect(await tipsOf("duty")).toHaveLength(1);
    await breakStation("inspectorate", "station_keys");
    await bich.choose("tip-review-send");
    expect(bich.newest).toContain(say("failed-submit-tip"));
    await mendStation("inspectorate", "station_keys");
    await openStation("inspectorate");
    await bich.choose("tip-review-send");
    expect(await newestTip("inspectorate")).toMatchObject({ category: "misconduct" });
  });

  it("takes what speaks of an officer past the unit of its area, with all that was written", async () => {
    const before = (await tipsOf("song-tri")).length;
    const bich = await begun();
    const what = "Công an phường Sông Trí bao che cho sòng bạc này.";
    await bich.write({ category: "category-violence", what }, "tip-officer-misconduct");
    await bich.choose("tip-officer-misconduct");
    await bich.choose("option-enough");
    await bich.choose("tip-review-send");
    expect(bich.receipt()).toMatch(/^\w{4}-/);
    expect(await newestTip("inspectorate")).toMatchObject({
      category: "misconduct",
      area: "song-tri",
    });
    expect(await tipsOf("inspectorate")).toHaveLength(2);
    expect(await tipsOf("song-tri")).toHaveLength(before);
  });
});

describe.each(CHANNEL_IDS)("a tip by %s", (channel) => {
  let station: OpenStation;

  beforeAll(async () => {
    station = await openStation(
      channel === "zalo" ? "criminal" : "drugs",
      channel === "zalo" ? "Lan" : "Hue",
    );
  });

  const category = channel === "zalo" ? "category-gambling" : "category-drugs";

  it("is sealed to its station, readable in both languages of the officers", async () => {
    const bich = await begun(channel);
    await bich.sendTip({ category, what: "Bán hàng cấm sau trường học." });
    const tip = await newestTip(station.id);
    expect(tip).toMatchObject({ area: "song-tri", category: category.slice("category-".length) });
    const opened = tipContentSchema.parse(await unseal(station.identity, tip.sealed));
    expect(opened.mailbox).toMatch(/^age1pq1/);
    expect(opened.mailbox).toBe(tip.mailbox_recipient);
    const what = opened.fields.find(({ id }) => id === "tip/what");
    const about = opened.fields.find(({ id }) => id === "tip/category");
    expect(opened.lang).toBe("vi");
    expect(what?.value).toEqual({ type: "text", text: "Bán hàng cấm sau trường học." });
    expect(about).toMatchObject({
      label: { vi: say("tip-category-label"), en: "About" },
      value: { label: { vi: say(category), en: content.texts.format("en", category) } },
    });
    const other = await openStation(channel === "zalo" ? "border" : "cyber", "Minh");
    expect(await unseal(other.identity, tip.sealed)).toBeNull();
  });

  it("gets its question and its answer without a word of them on the way", async () => {
    const bich = await begun(channel);
    await bich.sendTip({ category });
    const tip = await newestTip(station.id);
    platforms.forget();
    expect((await ask(station, tip, "Biển số xe là gì?")).status).toBe(200);
    await until(() => bich.newest.includes(say("ping")));
    await settle();
    expect(bich.messages).toHaveLength(1);
    expect(bich.shown).not.toContain("Biển số");
    await bich.text("đọc");
    expect(bich.newest).toContain("Biển số xe là gì?");
    await bich.text("Hình như 38A, không rõ số.");
    expect(bich.newest).toContain(say("after-answer-officer", { files: 0 }));
    const stub = stubOf(bindings.STATION, station.id);
    const thread = "SELECT sealed FROM thread WHERE tip = ? AND officer IS NULL";
    const [answer] = await query<{ sealed: ArrayBuffer }>(stub, thread, tip.id);
    expect(await unseal(station.identity, answer?.sealed ?? new Uint8Array())).toMatchObject({
      version: 1,
      text: "Hình như 38A, không rõ số.",
    });
  });

  it("leaves no way back when none is wanted, and opens with the receipt alone", async () => {
    const bich = await begun(channel);
    const receipt = await bich.sendTip({ category, contact: "receipt-kept-later" });
    const tip = await newestTip(station.id);
    const [opening] = await query(mailboxOf(tip), "SELECT way_back FROM opening");
    expect(opening).toEqual({ way_back: null });
    platforms.forget();
    await ask(station, tip, "Có ai khác thấy không?");
    await settle();
    expect(platforms.calls).toEqual([]);
    // From another chat, on the other channel, typed as people type.
    const elsewhere = await begun(channel === "zalo" ? "telegram" : "zalo");
    await elsewhere.choose("menu-main-mailbox");
    if (elsewhere.offers("mailbox-which-typed")) await elsewhere.choose("mailbox-which-typed");
    await elsewhere.text(receipt.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
    expect(elsewhere.newest).toContain("Có ai khác thấy không?");
  });
});

it("keeps a way back that opens with the server's key alone, and only to the address", async () => {
  const bich = await begun();
  await bich.sendTip();
  const tip = await newestTip("song-tri");
  const [opening] = await query<{ way_back: ArrayBuffer }>(
    mailboxOf(tip),
    "SELECT way_back FROM opening",
  );
  const { keyring } = await wire(bindings);
  const sealed = new Uint8Array(opening?.way_back ?? []);
  const about = sealedRow.opening(tip.mailbox);
  expect(await (await keyring.box("subscriber")).open(sealed, about)).toBeNull();
  const plain = await (await keyring.box("way-back")).open(sealed, about);
  expect(JSON.parse(new TextDecoder().decode(plain ?? undefined))).toEqual({
    channel: "telegram",
    chat: bich.chat,
  });
});

it("opens nothing with a receipt that was never given", async () => {
  const guest = await begun();
  await guest.choose("menu-main-mailbox");
  if (guest.offers("mailbox-which-typed")) await guest.choose("mailbox-which-typed");
  await guest.text("7KQ4-9XWD-2MZ8-H5TC-P");
  expect(guest.newest).toContain(say("note-receipt").slice(0, 15));
  // Ten zero bytes: a well-formed receipt that nobody has.
  await guest.text("0000-0000-0000-0000-0");
  expect(guest.newest).toContain(say("failed-open-mailbox"));
});
