import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { typedCommand } from "../../../src/core/engine/command.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { playInput, playingIn } from "../engine/playing.ts";
import { SAID_FIRST } from "../said-first.ts";

const content = readContent();

/** Sentences from the field that other systems, or this one earlier, did not understand. */
const DANGER = [
  "grandpa can’t breathe",
  "there’s a fire in the dorm",
  "i don’t want to live",
  "he won’t let me go",
  "she isn’t breathing",
  "i cant get out",
  "im trapped, cant move",
  "nó đang đe doạ vợ con",
  "con tôi uống hoá chất",
  "CHÁY!!! NHÀ CHÁY!!!",
  "cháyyyy nhà rồi",
  "chayyy nhaaa",
  "cuuu voiiii",
  "cháy 🔥 nhà 🔥 rồi",
  "nhà đang... cháy",
  "khó... thở",
  "hỏa-hoạn",
  "tai-nạn",
  "ÐANG ÐÁNH NHAU",
  "ðiện giật người ta rồi",
];

const REVEALING: [text: string, sign: string, part: string][] = [
  ["I’m a welder at the port", "work", "I’m a welder"],
  ["i’m from India", "identity", "i’m from"],
  ["cháu là thuý ở tổ 3", "name", "cháu là thuý"],
];

const SCAMS = [
  "tài khoản của bạn sẽ bị khoá, bấm link",
  "thẻ của bạn bị phong toả",
  "don’t tell anyone about this investment",
  "you’ve won a prize",
  "tài khoản\u200b của bạn sẽ bị khóa",
  "tài khoản... của bạn... sẽ bị khóa",
];

describe("what people typed", () => {
  it.each(DANGER)("is danger: %s", (text) => {
    const isTold = content.danger.isDanger(text) || typedCommand(content, text) === "emergency";
    expect(isTold).toBe(true);
  });

  it.each(REVEALING)("reveals its writer, and is shown as typed: %s", (text, sign, part) => {
    expect(content.reveal(text)).toEqual([{ sign, part }]);
  });

  it.each(Object.entries(SAID_FIRST))("chooses the first option in %s", (lang, texts) => {
    const firstFlow = content.flows.menu?.steps.flatMap((step) =>
      step.kind === "choose" ? step.options : [],
    )[0]?.flow;
    const led = texts.filter((text) => {
      const playing = playingIn(content, lang);
      playInput(content, playing, { body: { type: "text", text } });
      const { run } = playing.session;
      return run !== null && topFrame(run)?.flow === firstFlow;
    });
    expect(led).toEqual(texts);
  });

  it.each(SCAMS)("is a scam: %s", (text) => {
    expect(content.scam(text).verdict).toBe("signs");
  });
});
