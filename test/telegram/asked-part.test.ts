import { describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { askedPart } from "../../src/telegram/asked-part.ts";
import { renderBare, renderScreen } from "../../src/telegram/render-screen.ts";

const { texts, place } = readContent();
const say = (lang: string, id: string) => texts.format(lang, id, { ...place.hotlines });

describe("the question in a text", () => {
  it.each([
    ["What happened? Who, what.\nDo not write your name.", "What happened?"],
    ["Danger: call 113. What do you need?", "What do you need?"],
    ["Who we are.\nDanger: call 113. What do you need?", "What do you need?"],
    ["您想删除什么？", "您想删除什么？"],
    [
      "Check before you send:\n• What: did he?\nA false report can be fined.",
      "Check before you send:",
    ],
    ["", null],
    ["a".repeat(101), null],
  ])("of %j is %j", (text, part) => {
    expect(askedPart(text)).toBe(part);
  });

  it.each(place.languages)("is found in each question of a tip in %s", (lang) => {
    for (const id of ["menu-main", "tip-category", "tip-when", "tip-what", "tip-review"]) {
      expect(askedPart(say(lang, id)), id).not.toBeNull();
    }
  });
});

describe("a screen with a question", () => {
  const screen: Outgoing = {
    blocks: ["Call 113 first. Who? Why?", "Who?"],
    options: [],
    commands: [],
    question: { screen: 3, before: 1, at: 1 },
    progress: { at: 3, of: 6 },
  };

  it("has it in bold, where it asks, and before it how far one has come", () => {
    const [call] = renderScreen("7", screen);
    const { text, entities } = call?.params ?? expect.fail("no call");
    expect(text).toBe("Call 113 first. Who? Why?\n\n3/6 · Who?");
    expect(entities).toEqual([{ type: "bold", offset: text.length - 4, length: 4 }]);
  });

  it("has no bold part when it only says something", () => {
    const { question: _, ...plain } = screen;
    const [call] = renderScreen("7", plain);
    expect(call?.params).not.toHaveProperty("entities");
    expect(call?.params.text).not.toContain("3/6");
  });

  it("loses its buttons by an edit that names none", () => {
    expect(renderBare("7", "41")).toEqual({
      method: "editMessageReplyMarkup",
      params: { chat_id: 7, message_id: 41 },
    });
  });
});
