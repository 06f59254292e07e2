import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { DANGEROUS_ANSWERS, ORDINARY_ANSWERS } from "../guard/ordinary-answers.ts";
import { newPlaying, type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();
const numbers = content.texts.format("vi", "emergency", { ...content.place.hotlines });

/** The answers to texts. */
function tell(playing: Playing, ...texts: string[]): string[] {
  return texts.map((text) => {
    playInput(content, playing, { body: { type: "text", text } });
    return playing.screens.at(-1)?.blocks.join("\n\n") ?? "";
  });
}

const stepOf = ({ session }: Playing) => session.run && topFrame(session.run)?.step;

/** A tip of which the question "what happened?" is in front. */
function atWhat(): Playing {
  const playing = playingIn(content, "vi");
  tell(playing, "1", "1", "#", "1", "#");
  for (let tries = 0; stepOf(playing) !== "what" && tries < 4; tries++) tell(playing, "bỏ qua");
  expect(stepOf(playing)).toBe("what");
  return playing;
}

describe("danger in what is typed", () => {
  it("is answered with the numbers first, each alone on its line", () => {
    const [said = ""] = tell(playingIn(content, "vi"), "nhà đang cháy");
    expect(said.startsWith(numbers)).toBe(true);
    for (const number of [content.place.hotlines.police, content.place.hotlines.fire]) {
      expect(numbers.split("\n").filter((line) => line.includes(number ?? "-"))).toHaveLength(1);
    }
  });

  it("is noticed in an answer that is taken, and the flow goes on", () => {
    const playing = atWhat();
    const [said = ""] = tell(playing, "Nó đang cầm dao đứng trước cửa, cứu với");
    expect(said.startsWith(numbers)).toBe(true);
    expect(stepOf(playing)).not.toBe("what");
  });

  it("is spoken of once in a draft, and at the menu each time", () => {
    const playing = atWhat();
    const said = tell(playing, "cháy nhà", "nó đang cầm dao đứng trước cửa", "cứu với nhé", "00");
    expect(said.map((one) => one.startsWith(numbers))).toEqual([true, false, false, false]);
    const again = tell(playing, "nhà đang cháy", "nhà đang cháy");
    expect(again.map((one) => one.startsWith(numbers))).toEqual([true, true]);
  });

  it("comes before the first question for a language", () => {
    const [said = ""] = tell(newPlaying(), "nhà đang cháy");
    expect(said.startsWith(numbers)).toBe(true);
  });

  it("is no alarm in other people's words, nor in the name of a choice", () => {
    const playing = playingIn(content, "vi");
    playing.session = {
      ...playing.session,
      run: { ...quoting, answers: {}, trail: [], changing: false },
    };
    expect(tell(playing, "Con anh đang cấp cứu, sắp chết rồi, chuyển tiền ngay")[0]).not.toContain(
      numbers,
    );
    const choosing = playingIn(content, "vi");
    const label = content.texts.format("vi", "category-weapons");
    expect(tell(choosing, "1", label)[1]).not.toContain(numbers);
  });
});

const quoting = { frames: [{ flow: "scam", step: "ask" }] };

describe("a text that shows nothing", () => {
  it.each([
    "\u200b".repeat(12),
    "\u3164".repeat(11),
    "\u2800".repeat(12),
    `ab${"\u200b".repeat(12)}`,
    "!!!!!!!!!!!!",
  ])("%j is too short for a tip", (text) => {
    const playing = atWhat();
    expect(tell(playing, text)[0]).toContain(
      content.texts.format("vi", "note-too-short", { min: 10 }),
    );
    expect(stepOf(playing)).toBe("what");
  });
});

/** The share of texts that are answered with the numbers when it was said to have happened then. */
function alarmed(texts: readonly string[], when: string): number {
  const playing = atWhat();
  const heard = texts.filter((text) => {
    const { run } = playing.session;
    if (!run) return expect.fail("no tip");
    const answers = { ...run.answers, "tip/when": when };
    const one = {
      ...playing,
      screens: [],
      session: { ...playing.session, run: { ...run, answers } },
    };
    return tell(one, text).some((said) => said.startsWith(numbers));
  });
  return heard.length / texts.length;
}

describe("what is told of something that is over", () => {
  it.each(["yesterday", "earlier"])("raises no alarm for what it sounds like (%s)", (when) => {
    expect(alarmed(ORDINARY_ANSWERS, when)).toBeLessThanOrEqual(0.06);
  });

  it("raises one all the same if it goes on, or lasts", () => {
    expect(alarmed(DANGEROUS_ANSWERS, "yesterday")).toBeGreaterThanOrEqual(0.75);
    for (const text of ["tôi muốn chết, tôi uống thuốc rồi", "nó dọa giết cả nhà tôi"]) {
      expect([text, alarmed([text], "yesterday")]).toEqual([text, 1]);
    }
  });

  it("raises one as before where nobody said when it was", () => {
    expect(alarmed(DANGEROUS_ANSWERS, "today")).toBeGreaterThanOrEqual(0.97);
  });
});
