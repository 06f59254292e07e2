import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();
const emergency = content.texts.format("vi", "emergency", { ...content.place.hotlines });

function say(playing: Playing, ...texts: string[]): Playing {
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
  return playing;
}

/** Sends a text before the open question was sent. Returns the answer. */
function sayEarly(playing: Playing, text: string): string[] {
  const { effects } = playInput(content, playing, { body: { type: "text", text }, isEarly: true });
  return effects.flatMap((one) => (one.type === "say" ? one.screen.blocks : []));
}

function at({ session }: Playing): string {
  const top = session.run && topFrame(session.run);
  return `${top?.flow}/${top?.step}`;
}

function answer({ session }: Playing, key: string): unknown {
  const found = session.run?.answers[key];
  return typeof found === "object" && "text" in found ? found.text : found;
}

const CHOICES = ["1", "1", "hôm qua", "Kỳ Long"];
/** A category with questions after the story. */
const ASKING = ["1", "10", "hôm qua", "Kỳ Long"];

describe("a text that was sent before the question in front", () => {
  it("joins the words that sorted the tip, silently", () => {
    const playing = say(playingIn(content, "vi"), "1", "trộm xe máy");
    const question = playing.session.screen;
    expect(sayEarly(playing, "ở chợ Kỳ Long")).toEqual([]);
    expect(sayEarly(playing, "lúc tối qua")).toEqual([]);
    expect(answer(playing, "tip/what")).toBe("trộm xe máy\nở chợ Kỳ Long\nlúc tối qua");
    expect(at(playing)).toBe("tip/when");
    expect(playing.session.screen).toBe(question);
    expect(answer(say(playing, "1"), "tip/when")).toBe("now");
  });

  it("is not added twice when it was sent twice", () => {
    const playing = say(playingIn(content, "vi"), ...ASKING, "Nó bẻ khóa xe ở cổng chợ.");
    expect(sayEarly(playing, "Nó bẻ khóa xe ở cổng chợ.")).toEqual([]);
    expect(answer(playing, "tip/what")).toBe("Nó bẻ khóa xe ở cổng chợ.");
  });

  it("begins what happened after the bare name of a kind", () => {
    const playing = say(playingIn(content, "vi"), "1", "trộm cắp");
    sayEarly(playing, "hai thanh niên lấy xe máy ở chợ Kỳ Long");
    expect(answer(playing, "tip/what")).toBe("hai thanh niên lấy xe máy ở chợ Kỳ Long");
    expect(at(playing)).toBe("tip/when");
  });

  it("joins a written answer, and what was written at the menu", () => {
    const playing = say(playingIn(content, "vi"), ...ASKING, "Nó bẻ khóa xe ở cổng chợ.");
    const next = at(playing);
    expect(sayEarly(playing, "Rồi chạy về hướng cảng.")).toEqual([]);
    expect(answer(playing, "tip/what")).toBe("Nó bẻ khóa xe ở cổng chợ.\nRồi chạy về hướng cảng.");
    expect(at(playing)).toBe(next);
    const menu = say(playingIn(content, "vi"), "hàng xóm tôi mất hai con chó tối qua");
    sayEarly(menu, "nhà bên cạnh cũng mất");
    expect(answer(say(menu, "1"), "tip/what")).toContain("nhà bên cạnh cũng mất");
  });

  it("is told of danger, for all that", () => {
    const playing = say(playingIn(content, "vi"), "1", "trộm xe máy");
    expect(sayEarly(playing, "nó đang cầm dao đứng trước cửa")).toEqual([emergency]);
    expect(answer(playing, "tip/what")).toContain("cầm dao");
    expect(sayEarly(playing, "nó đang cầm dao trước cửa kìa")).toEqual([]);
  });

  it("shows a review again that lacks it", () => {
    const playing = say(playingIn(content, "vi"), ...CHOICES, "Nó bẻ khóa xe ở cổng chợ.");
    expect(at(playing)).toBe("tip/review");
    say(playing, "2");
    const change = playing.screens.at(-1)?.options.find(({ label }) => label === "Nội dung");
    say(playing, change?.key ?? "", "Nó bẻ khóa hai xe ở cổng chợ.");
    expect(at(playing)).toBe("tip/review");
    expect(sayEarly(playing, "Rồi chạy về hướng cảng.").join("\n")).toContain("hướng cảng");
  });

  it.each([
    ["menu", "menu/main"],
    ["/menu", "menu/main"],
    ["2", "tip/area"],
    ["hôm nay", "tip/area"],
  ])("is a command, a number or a choice: %s", (text, to) => {
    const playing = say(playingIn(content, "vi"), "1", "trộm xe máy");
    expect(sayEarly(playing, text)).not.toEqual([]);
    expect(at(playing)).toBe(to);
  });

  it("is a receipt, which stands in no tip", () => {
    const playing = say(playingIn(content, "vi"), "1", "trộm xe máy");
    sayEarly(playing, "7KQ4-9XWD-2MZ8-H5TC-P");
    expect(answer(playing, "tip/what")).toBe("trộm xe máy");
  });

  it("answers the question where the former message was a number, or had another use", () => {
    const playing = say(playingIn(content, "vi"), "1", "trộm xe máy", "1");
    sayEarly(playing, "Kỳ Long");
    expect(answer(playing, "tip/area")).toBe("vung-ang");
    const scam = say(playingIn(content, "vi"), "4", "chị ơi em gửi chị cái này");
    expect(scam.session.words).toBeUndefined();
  });

  it("is refused aloud where there is no room left for it", () => {
    const playing = say(playingIn(content, "vi"), ...CHOICES, "Nó bẻ khóa. ".repeat(280));
    const kept = answer(playing, "tip/what");
    const said = sayEarly(playing, "Rồi chạy. ".repeat(20)).join("\n");
    expect(said).toContain("3.500");
    expect(answer(playing, "tip/what")).toBe(kept);
  });
});

describe("a few words at the choice of a kind", () => {
  it("are shown when it is asked what happened, and are its beginning", () => {
    const playing = say(playingIn(content, "vi"), "1", "trom xe may", "hôm qua", "Kỳ Long");
    expect(at(playing)).toBe("tip/what");
    const shown = playing.screens.at(-1)?.blocks.join("\n");
    expect(shown).toContain(content.texts.format("vi", "ask-more-words", { told: "trom xe may" }));
    say(playing, "hai đứa đi xe đỏ");
    expect(answer(playing, "tip/what")).toBe("trom xe may\nhai đứa đi xe đỏ");
    expect(at(playing)).toBe("tip/review");
  });

  it("need no more than one word beside them", () => {
    const playing = say(playingIn(content, "vi"), "1", "trom xe may", "hôm qua", "Kỳ Long");
    say(playing, "hết");
    expect(at(playing)).toBe("tip/review");
  });

  it.each([
    ["vi", "có hai người bẻ khóa lấy xe máy", ["3", "1"]],
    // It says when, too.
    ["zh-Hans", "我的摩托车被偷了，昨天晚上在市场门口", ["1"]],
  ])("are not asked about where they are a sentence (%s)", (lang, text, others) => {
    const playing = say(playingIn(content, lang), "1", text, ...others);
    expect(at(playing)).toBe("tip/review");
  });
});
