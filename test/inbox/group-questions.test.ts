import { describe, expect, test } from "vitest";
import { groupQuestions } from "../../src/inbox/scams/group-questions.ts";
import { OTHERS, RETOLD, RUMOUR } from "../core/scam/forwarded-notices.ts";

const asked = (texts: string[]) =>
  texts.map((text, index) => ({ id: String(index), text, mark: "" }));

describe("what residents ask", () => {
  test("is one group where it is the same text, retold or cut", () => {
    const texts = [RUMOUR, ...RETOLD, RUMOUR.slice(0, 80)];
    const groups = groupQuestions(asked([...OTHERS, ...texts]));
    expect(groups[0]?.map(({ text }) => text).sort()).toEqual([...texts].sort());
    expect(groups.slice(1).map((group) => group.length)).toEqual(OTHERS.map(() => 1));
  });

  test("puts texts without words into no group of others", () => {
    expect(groupQuestions(asked(["?", "!", "0912 345 678", "vi-locphat.top"])).length).toBe(4);
  });
});
