import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { content } from "../../src/content.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../src/core/receipt/receipt.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { wire } from "../../src/wire.ts";
import { ORIGIN } from "../http/officer-browser.ts";
import { bindings, stubOf } from "./bindings.ts";
import { breakStation, breakTable, mendStation, mendTable } from "./break-table.ts";
import { begun, type Resident, say } from "./resident.ts";
import { fetchWorker, inStation } from "./station-town.ts";
import { Mailbox } from "./test-worker.ts";
import {
  conversationOf,
  moveClock,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  settle,
  tipsOf,
} from "./town.ts";

const HOUR_MS = 3_600_000;
const STATION = "song-tri";
const BRAKE = content.place.fallback;
const { wrongReceiptsPerHour, allWrongReceiptsPerHour, slowReceiptSeconds } = content.place.limits;

const WRONG = say("failed-open-mailbox");
/** The refusal that is shown until the hour ends. */
const limit = () => {
  const minutes = Math.ceil((HOUR_MS - (Date.now() % HOUR_MS)) / 60_000);
  return say("failed-code-limit", { minutes });
};
const OPENED = say("status-explained-received");

function anyCode(): string {
  return formatReceipt(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)));
}

/** Types a receipt, from the menu on. Returns the answer. */
async function type(who: Resident, code: string): Promise<string> {
  await who.text("00");
  await who.choose("menu-main-mailbox");
  await who.choose("mailbox-which-typed");
  await who.text(code);
  return who.newest;
}

async function typeForProof(who: Resident, code: string): Promise<string> {
  await who.text("00");
  await who.choose("menu-main-mailbox");
  await who.choose("mailbox-which-proof");
  await who.choose("mailbox-filed-typed");
  await who.text(code);
  return who.newest;
}

async function typeToWithdraw(who: Resident, code: string): Promise<string> {
  await who.text("00");
  await who.choose("menu-main-erase");
  await who.choose("erase-what-tip");
  await who.choose("erase-which-typed");
  await who.text(code);
  if (who.offers("erase-take-yes")) await who.choose("erase-take-yes");
  return who.newest;
}

async function guessWrong(who: Resident, times = wrongReceiptsPerHour): Promise<void> {
  for (let tried = 0; tried < times; tried++) {
    expect(await type(who, anyCode())).toContain(WRONG);
  }
}

/** A receipt that some other chat holds. */
async function othersReceipt(): Promise<string> {
  const other = await begun();
  return await other.sendTip({ contact: "receipt-kept-later" });
}

async function guessesOf({ channel, chat }: Resident): Promise<Record<string, unknown>[]> {
  return await query(await conversationOf(channel, chat), "SELECT * FROM guesses");
}

async function mailboxOf(code: string): Promise<DurableObjectStub> {
  const { keyring } = await wire(bindings);
  const name = await keyring.name("name/mailbox", code);
  return stubOf(bindings.MAILBOX, name);
}

/** Counts tries of other chats until only `room` are left. */
async function fillBrake(room: number): Promise<void> {
  await inStation(
    BRAKE,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO guesses (id, hour) SELECT 'filler-' || i, ? FROM n`,
    allWrongReceiptsPerHour - room,
    Math.floor(Date.now() / HOUR_MS),
  );
}

async function health(): Promise<unknown> {
  return await (await fetchWorker(`${ORIGIN}/health`)).json();
}

beforeAll(async () => {
  openTown();
  await openStation(STATION);
});
beforeEach(async () => {
  platforms.forget();
  await inStation(BRAKE, "DELETE FROM guesses");
  // Each test begins in an hour of its own.
  await pass(HOUR_MS);
});

describe.each(["telegram", "zalo"] as const)("a chat on %s that guesses receipts", (channel) => {
  it("is refused after its tries, alike for right and wrong, until the hour is over", async () => {
    const code = await othersReceipt();
    const eve = await begun(channel);
    const own = await eve.sendTip();
    await guessWrong(eve);
    const wrong = await type(eve, anyCode());
    expect(wrong).toContain(limit());
    const read = vi.spyOn(Mailbox.prototype, "read");
    expect(await type(eve, code)).toBe(wrong);
    expect(read).not.toHaveBeenCalled();
    expect(await guessesOf(eve)).toHaveLength(wrongReceiptsPerHour);

    await eve.text("00");
    await eve.choose("menu-main-mailbox");
    await eve.text(own);
    expect(eve.newest).toContain(OPENED);
    expect(await type(eve, own)).toContain(OPENED);
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRestore();

    moveClock(HOUR_MS / 4);
    const later = limit();
    expect(later).not.toBe(wrong);
    expect(await type(eve, code)).toContain(later);
    moveClock(HOUR_MS - (Date.now() % HOUR_MS));
    expect(await type(eve, code)).toContain(OPENED);
  });
});

describe("the tries of a chat", () => {
  it("are one count for whatever a receipt is typed for", async () => {
    const code = await othersReceipt();
    const eve = await begun();
    await guessWrong(eve, wrongReceiptsPerHour - 2);
    expect(await typeForProof(eve, anyCode())).toContain(say("failed-show-proof"));
    expect(await typeToWithdraw(eve, anyCode())).toContain(say("failed-withdraw-tip"));
    for (const typed of [code, anyCode()]) {
      for (const ask of [type, typeForProof, typeToWithdraw]) {
        expect(await ask(eve, typed)).toContain(limit());
      }
    }
    expect((await tipsOf(STATION)).length).toBeGreaterThan(0);
    expect(eve.shown).not.toContain("/verify#");
  });

  it("end answering too, with what was typed before", async () => {
    const code = await othersReceipt();
    const eve = await begun("zalo");
    expect(await type(eve, code)).toContain(OPENED);
    const chat = await conversationOf(eve.channel, eve.chat);
    for (let n = 0; n < wrongReceiptsPerHour; n++) {
      const hour = Math.floor(Date.now() / HOUR_MS);
      await query(chat, "INSERT INTO guesses (id, hour) VALUES (?, ?)", `filler-${n}`, hour);
    }
    await eve.text("Tôi nhớ thêm một điều.");
    expect(eve.newest).toContain(limit());
    expect(await inStation(STATION, "SELECT * FROM thread")).toEqual([]);
  });

  it("don't count a right receipt, or a slip of the thumb", async () => {
    const code = await othersReceipt();
    const anh = await begun("zalo");
    for (let tried = 0; tried <= wrongReceiptsPerHour; tried++) {
      expect(await type(anh, code)).toContain(OPENED);
      await anh.text(`Thêm điều thứ ${tried}.`);
      expect(anh.newest).toContain(say("after-answer-officer", { files: 0 }));
      expect(await typeForProof(anh, code)).not.toContain(limit());
    }
    const [last = ""] = code.slice(-1);
    const slip = code.slice(0, -1) + (last === "7" ? "8" : "7");
    for (let tried = 0; tried <= wrongReceiptsPerHour; tried++) {
      expect(await type(anh, slip)).toContain(say("note-receipt"));
    }
    expect(await guessesOf(anh)).toEqual([]);
    expect(await inStation(BRAKE, "SELECT * FROM guesses")).toEqual([]);
    expect(await typeToWithdraw(anh, code)).not.toContain(limit());
    expect(anh.shown).toContain(say("after-withdraw-tip"));
    expect(await guessesOf(anh)).toEqual([]);
  });

  it("count while their outcome is not known yet, and are given back when it is right", async () => {
    const bich = await begun();
    const codes: string[] = [];
    for (let sent = 0; sent < wrongReceiptsPerHour; sent++) codes.push(await bich.sendTip());
    const mailboxes = await Promise.all(codes.map(mailboxOf));
    for (const stub of mailboxes) await breakTable(stub, "opening");
    const anh = await begun("zalo");
    for (const code of codes) expect(await type(anh, code)).not.toContain(limit());
    expect(await type(anh, anyCode())).toContain(limit());
    for (const stub of mailboxes) await mendTable(stub, "opening");
    await passUntilQuiet();
    expect(anh.shown.split(OPENED)).toHaveLength(codes.length + 1);
    expect(await guessesOf(anh)).toEqual([]);
    expect(await type(anh, anyCode())).toContain(WRONG);
  });

  it("outlive erasing everything else", async () => {
    const eve = await begun();
    await guessWrong(eve);
    await eve.text("00");
    for (const label of ["menu-main-erase", "erase-what-me", "erase-sure-yes"]) {
      await eve.choose(label);
    }
    const chat = await conversationOf(eve.channel, eve.chat);
    expect(await query(chat, "SELECT * FROM document")).toEqual([]);
    await eve.begin();
    expect(await type(eve, anyCode())).toContain(limit());
  });
});

describe("the brake for everybody", () => {
  it("slows typed receipts, right and wrong alike, but shuts nobody out", async () => {
    const bich = await begun();
    const code = await bich.sendTip();
    const [eve, anh, hoa] = [await begun(), await begun("zalo"), await begun("zalo")];
    await fillBrake(1);
    expect(await type(eve, anyCode())).toContain(WRONG);
    expect(await health()).toMatchObject({ receipts: "slowed" });
    for (const ask of [type, typeForProof, typeToWithdraw]) {
      const before = await ask(anh, anyCode());
      for (const one of [WRONG, say("failed-show-proof"), say("failed-withdraw-tip")])
        expect(before).not.toContain(one);
      await pass(slowReceiptSeconds * 1_000);
      expect(anh.newest).not.toBe(before);
    }
    const shown = hoa.messages.length;
    expect(await type(hoa, code)).not.toContain(OPENED);
    expect(hoa.messages.length).toBeGreaterThan(shown);
    await pass(slowReceiptSeconds * 1_000);
    expect(hoa.newest).toContain(OPENED);
    expect(await type(bich, code)).toContain(OPENED);
    expect(await inStation(BRAKE, "SELECT * FROM guesses")).toHaveLength(allWrongReceiptsPerHour);
    await pass(HOUR_MS);
    expect(await inStation(BRAKE, "SELECT * FROM guesses")).toEqual([]);
    expect(await health()).toMatchObject({ receipts: "on" });
    expect(await type(eve, code)).toContain(OPENED);
  });

  it("counts a try once however often it is told, and gives it back once", async () => {
    const brake = bindings.STATION.getByName(BRAKE);
    await fillBrake(1);
    for (let told = 0; told < 3; told++) expect(await brake.takeGuess("the-same")).toBe(true);
    expect(await brake.takeGuess("another")).toBe(false);
    for (let told = 0; told < 3; told++) await brake.giveBackGuess("the-same");
    expect(await brake.takeGuess("another")).toBe(true);
    expect(await brake.takeGuess("one-more")).toBe(false);
  });

  it("is not pulled when it can't be asked, and the chat's own limit holds", async () => {
    const code = await othersReceipt();
    await breakStation(BRAKE, "guesses");
    const eve = await begun();
    expect(await type(eve, code)).toContain(OPENED);
    await guessWrong(eve);
    expect(await type(eve, code)).toContain(limit());
    await mendStation(BRAKE, "guesses");
  });
});

describe("what is kept of guesses", () => {
  it("is the hour, in the chat and at the brake, with nothing in common, until it is over", async () => {
    const eve = await begun();
    const typed = anyCode();
    moveClock(12_345);
    await type(eve, typed);
    const [own, all] = [await guessesOf(eve), await inStation(BRAKE, "SELECT * FROM guesses")];
    const hour = Math.floor(Date.now() / HOUR_MS);
    for (const kept of [own, all])
      expect(kept).toEqual([{ id: expect.stringMatching(/^[\w-]{22}$/), hour }]);
    expect(own[0]?.id).not.toBe(all[0]?.id);
    // Each chat tidies at another minute of the hour.
    for (let hours = 0; hours < 2; hours++) await pass(HOUR_MS);
    const chat = await conversationOf(eve.channel, eve.chat);
    expect(await query(chat, "SELECT * FROM outbox")).toEqual([]);
    expect(await guessesOf(eve)).toEqual([]);
    expect(await inStation(BRAKE, "SELECT * FROM guesses")).toEqual([]);
  });
});

it("opens a mailbox although something in it can't be read", async () => {
  const bich = await begun();
  const code = await bich.sendTip();
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  const seal = (text: string) =>
    ageSealing.seal(tip.mailbox_recipient, new TextEncoder().encode(text));
  const at = new Date().toISOString();
  for (const text of ["no JSON", JSON.stringify({ version: 1, text: "Xe màu gì?" })]) {
    const message = { id: text, sealed: await seal(text), at };
    await bindings.MAILBOX.getByName(tip.mailbox).post(message);
  }
  await settle();
  const anh = await begun("zalo");
  expect(await type(anh, code)).toContain("Xe màu gì?");
});
