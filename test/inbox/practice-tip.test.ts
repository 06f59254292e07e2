import { expect, test } from "vitest";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { practiceContent, sealAndOpen } from "../../src/inbox/practice/practice-tip.ts";
import { practiceVi } from "../../src/inbox/words/practice-vi.ts";

const content = practiceContent(practiceVi, "vi");

test("a practice tip is sealed and opened as a real one", async () => {
  const opened = await sealAndOpen(content, await newKeyPair());
  expect(opened).toEqual({ ...content, salt: expect.any(String) });
  expect(opened.fields.map(({ value }) => value)).toContainEqual({
    type: "text",
    text: practiceVi.what,
  });
});

test("a practice tip does not open where a key does not fit its recipient", async () => {
  const [own, other] = [await newKeyPair(), await newKeyPair()];
  const mixed = { identity: own.identity, recipient: other.recipient };
  await expect(sealAndOpen(content, mixed)).rejects.toThrow("does not open");
});
