import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { newPlaying, type Playing, playInput } from "./playing.ts";

const content = readContent();
const { hotlines } = content.place;
const text = (lang: string, id: string) => content.texts.format(lang, id, hotlines);

function first(said: string, languageHint?: string): Playing {
  const playing = newPlaying();
  const body = { type: "text" as const, text: said };
  playInput(content, playing, languageHint === undefined ? { body } : { body, languageHint });
  return playing;
}

const shown = ({ screens }: Playing) => screens.at(-1)?.blocks.join("\n\n") ?? "";

describe("the first message of a phone that tells its language", () => {
  it.each([
    ["ko-KR", "ko"],
    ["zh-TW", "zh-Hant"],
    ["vi", "vi"],
  ])("is the menu, in that language (%s)", (hint, lang) => {
    const playing = first("/start", hint);
    expect(shown(playing)).toBe(text(lang, "menu-main"));
    expect(playing.session.lang).toBe(lang);
    // One tap changes it.
    const options = playing.screens.at(-1)?.options.map(({ data }) => data.split(":")[2]);
    expect(options).toContain("language");
  });

  it("says whose it is, that it is anonymous, and whom to call, in two lines", () => {
    for (const lang of content.place.languages) {
      const menu = text(lang, "menu-main");
      expect(menu.split("\n")).toHaveLength(2);
      for (const part of [
        text(lang, "place-keeper"),
        ...["police", "fire", "ambulance"].map((n) => hotlines[n]),
      ])
        expect(menu).toContain(part);
    }
  });

  it("says that the language is missing, and what to do", () => {
    const playing = first("/start", "fil-PH");
    expect(shown(playing)).toBe(`${text("en", "language-lacking")}\n\n${text("en", "menu-main")}`);
  });

  it("takes what was written, and danger before it", () => {
    const playing = first("đang có người đánh nhau ở chợ, có dao", "vi");
    expect(shown(playing)).toContain(text("vi", "emergency"));
    const { run } = playing.session;
    expect(run && topFrame(run)?.step).toBe("offer");
    expect(run?.answers["menu/words"]).toMatchObject({ type: "text" });
  });

  it("shows the whole menu to words that mean nothing", () => {
    const playing = first("hmm", "vi");
    expect(shown(playing)).toContain(text("vi", "menu-main"));
    expect(playing.screens.at(-1)?.brief).toBeUndefined();
  });
});

it("asks for a language where the phone tells none", () => {
  const playing = first("/start");
  expect(shown(playing)).toBe(text("vi", "language-pick"));
  expect(playing.session.lang).toBeNull();
});
