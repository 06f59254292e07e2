import { expect, test } from "vitest";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { type Reach, reachOf, recipientsOf } from "../../src/inbox/matter/reach.ts";
import type { Opened } from "../../src/inbox/tips/use-opened.ts";
import { INBOX_LANGUAGES } from "../../src/inbox/words/languages.ts";
import { LIST_WORDS } from "../../src/inbox/words/use-list-words.ts";
import { MATTER_WORDS } from "../../src/inbox/words/use-matter-words.ts";
import { TIP_PAGE_WORDS } from "../../src/inbox/words/use-tip-page-words.ts";

const opened = (
  more: Partial<TipContent>,
  words: "as-sent" | "altered" = "as-sent",
): Opened<TipContent> => ({
  type: "opened",
  words,
  value: { version: 1, lang: "ko", fields: [], mailbox: "age1own", ...more },
});

test("words are sealed only to the mailbox that an unchanged tip names itself", () => {
  expect(reachOf(opened({}))).toEqual({ type: "open", mailbox: "age1own", lang: "ko" });
  expect(reachOf(opened({ mailbox: undefined }))).toEqual({ type: "old" });
  // Somebody with the station's key may have sealed it anew, with a mailbox of their own.
  expect(reachOf(opened({}, "altered"))).toEqual({ type: "unreadable" });
  expect(reachOf({ type: "unreadable" })).toEqual({ type: "unreadable" });
  const forwarded = { from: "fire", reason: "theirs", note: "" };
  expect(reachOf(opened({ forwarded }))).toEqual({ type: "forwarded" });
});

test("who can't be reached, or has not answered yet, is counted and gets nothing", () => {
  const to = (mailbox: string): Reach => ({ type: "open", mailbox, lang: "vi" });
  const reach = new Map<string, Reach>([
    ...([
      ["a", to("A")],
      ["b", to("B")],
      ["old", { type: "old" }],
      ["away", { type: "forwarded" }],
    ] as const),
  ]);
  const tips = ["a", "b", "old", "away", "new"].map((id) => ({ id, waiting: id === "b" }));
  const reached = { tip: "a", mailbox: "A", lang: "vi" };
  const others = { old: 1, forwarded: 1, unreadable: 1 };
  expect(recipientsOf(tips, reach, false)).toEqual({
    reached: [reached],
    left: { waiting: 1, ...others },
  });
  expect(recipientsOf(tips, reach, true)).toEqual({
    reached: [reached, { tip: "b", mailbox: "B", lang: "vi" }],
    left: others,
  });
});

test("the words of a matter never say that one person sent its tips", () => {
  const said = INBOX_LANGUAGES.map((lang) =>
    [MATTER_WORDS[lang], TIP_PAGE_WORDS[lang].matter, LIST_WORDS[lang]].flatMap(textsOf).join("\n"),
  );
  for (const text of said) {
    expect(text).not.toMatch(/same (sender|person|resident|people)|one (sender|person)'s/i);
    expect(text).not.toMatch(/cùng (một )?người|một người (báo|gửi)/i);
  }
});

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value): string[] => {
    if (typeof value === "function") return [String(value(3, 4))];
    return typeof value === "string" ? [value] : textsOf(value);
  });
}
