import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { Line } from "./line.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const { texts } = readContent();
const say = (id: string) => texts.format("en", id);
const WORDS = "Two men on a red motorbike, in front of the market gate.";
const RECEIPT = /(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/;

let system: RunningSystem;

beforeAll(async () => {
  system = await startSystem({ town: true });
});
afterAll(() => system?.stop());

/** Everything that the simulator holds of the chat. */
async function held(line: Line): Promise<string[]> {
  return (await line.messages()).map(({ text }) => text);
}

/** A resident who has sent a tip and sees its receipt. */
async function sent(): Promise<{ line: Line; receipt: string }> {
  const line = await Line.open(system.phones, "telegram", "en");
  await line.say("/start");
  for (const id of ["menu-main-tip", "category-other", "option-today", "area-song-tri"]) {
    await line.press(say(id));
  }
  await expect
    .poll(() => held(line))
    .toContainEqual(expect.stringContaining(say("tip-what-hint-other")));
  await line.say(WORDS);
  await line.press(say("tip-review-send"));
  await expect.poll(() => line.offers(say("receipt-kept-now"))).toBeDefined();
  const shown = (await held(line)).join("\n");
  expect(shown).toContain(WORDS);
  return { line, receipt: RECEIPT.exec(shown)?.[0] ?? expect.fail("no receipt") };
}

/** One message, the menu, and in all that the simulator holds no word of the tip. */
async function holdsMenuOnly(line: Line, receipt: string): Promise<void> {
  await expect.poll(async () => (await held(line)).length).toBe(1);
  expect(await line.offers(say("menu-main-tip"))).toBeDefined();
  const whole = JSON.stringify(await line.messages());
  const forbidden = ["motorbike", receipt, say("area-song-tri"), say("category-other")];
  for (const word of forbidden) expect(whole).not.toContain(word);
}

describe("a sent and wiped tip, in the simulator's own store", () => {
  it("is one message, the menu, when it was deleted at once", async () => {
    const { line, receipt } = await sent();
    await line.press(say("receipt-kept-now"));
    await holdsMenuOnly(line, receipt);
    expect((await held(line))[0]).toContain(say("wiped"));
  });

  it("is one message, the menu, when its code was saved", async () => {
    const { line, receipt } = await sent();
    await line.press(say("receipt-kept-saved"));
    await expect.poll(() => held(line)).toEqual([say("receipt-group")]);
    await line.say(receipt.slice(-6));
    await holdsMenuOnly(line, receipt);
  });

  it("is one message, the menu, when its draft was cancelled", async () => {
    const line = await Line.open(system.phones, "telegram", "en");
    await line.say("/start");
    await line.press(say("menu-main-tip"));
    await line.press(say("category-other"));
    // A button of the question before would be an old one.
    await expect.poll(() => line.offers(say("option-yesterday"))).toBeDefined();
    await line.press(say("command-cancel"));
    await holdsMenuOnly(line, "7KQ4-");
  });
});
