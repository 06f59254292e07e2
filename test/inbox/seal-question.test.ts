import { expect, test } from "vitest";
import { followUpSchema } from "../../src/core/tip/tip-content.ts";
import { openText } from "../../src/inbox/keys/age-file.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { MAX_QUESTION, sealQuestion } from "../../src/inbox/tips/seal-question.ts";

test("a question is readable by the receipt's holder and by the station, each its own file", async () => {
  const [mailbox, station] = await Promise.all([newKeyPair(), newKeyPair()]);
  const to = { mailbox: mailbox.recipient, station: station.recipient };
  const { forResident, forStation } = await sealQuestion("Còn ở đó không?", to);
  const followUp = JSON.stringify({ version: 1, text: "Còn ở đó không?" });
  expect(await openText(forResident, mailbox.identity)).toEqual({ ok: true, value: followUp });
  expect(await openText(forStation, station.identity)).toEqual({ ok: true, value: followUp });
  expect((await openText(forResident, station.identity)).ok).toBe(false);
  expect((await openText(forStation, mailbox.identity)).ok).toBe(false);
});

test("the longest question is the longest follow-up", () => {
  const of = (length: number) => followUpSchema.safeParse({ version: 1, text: "a".repeat(length) });
  expect(of(MAX_QUESTION).success).toBe(true);
  expect(of(MAX_QUESTION + 1).success).toBe(false);
});
