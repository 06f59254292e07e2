import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();
const emergency = content.texts.format("vi", "emergency", { ...content.place.hotlines });

const FIRST = "Hai người bẻ khóa lấy xe máy ở cổng chợ. ".repeat(40).trim();
const SECOND = "Rồi chạy về hướng cảng.";

function say(playing: Playing, ...texts: string[]): Playing {
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
  return playing;
}

/** A chat that is asked what happened and sends a text of the length at which apps split. */
function withPart(text = FIRST): Playing {
  const playing = say(playingIn(content, "vi"), "1", "1", "hôm qua", "Kỳ Long", "#");
  const body = { type: "text" as const, text };
  const { effects } = playInput(content, playing, { body, isPart: true });
  expect(effects).toEqual([{ type: "await-part" }]);
  return playing;
}

function end(playing: Playing): string {
  const { effects } = playInput(content, playing, { event: { type: "part-over" } });
  return effects.flatMap((one) => (one.type === "say" ? one.screen.blocks : [])).join("\n");
}

const what = ({ session }: Playing) => session.run?.answers["tip/what"];
const at = ({ session }: Playing) => session.run && topFrame(session.run)?.step;

describe("a text that may be the first part of one", () => {
  it("is one text with what follows", () => {
    const playing = say(withPart(), SECOND);
    expect(what(playing)).toEqual({ type: "text", text: `${FIRST} ${SECOND}` });
    const { session } = playing;
    expect(end(playing)).toBe("");
    expect(playing.session).toEqual(session);
  });

  it("stands alone when nothing follows", () => {
    const playing = withPart();
    expect(what(playing)).toBeUndefined();
    end(playing);
    expect(what(playing)).toEqual({ type: "text", text: FIRST });
    expect(at(playing)).toBe("review");
  });

  it("is refused with the rest of it, when it is too long: no part is the tip", () => {
    const playing = say(withPart("a".repeat(4_096)), "b".repeat(904));
    expect(what(playing)).toBeUndefined();
    expect(playing.screens.at(-1)?.blocks.join()).toContain("5.001");
    expect(at(playing)).toBe("what");
  });

  it("waits again after a second part as long, though not for ever", () => {
    const playing = withPart("a".repeat(4_096));
    const more = { body: { type: "text" as const, text: "b".repeat(4_096) }, isPart: true };
    expect(playInput(content, playing, more).effects).toEqual([{ type: "await-part" }]);
    expect(playInput(content, playing, more).effects[0]?.type).toBe("say");
    expect(playing.session.held).toBeUndefined();
  });

  it("is taken before a command or a press that follows", () => {
    const playing = say(withPart(), "menu");
    expect(playing.session.parked.tip?.answers["tip/what"]).toEqual({ type: "text", text: FIRST });
    expect(at(playing)).toBe("main");
    const pressing = withPart();
    const data = pressing.screens.at(-1)?.commands[0]?.data ?? "";
    playInput(content, pressing, { body: { type: "press", data, ack: "1" } });
    expect(what(pressing)).toEqual({ type: "text", text: FIRST });
  });

  it("is asked for danger as a whole", () => {
    expect(end(withPart(`${FIRST} Nó đang cầm dao đứng trước cửa.`))).toContain(emergency);
  });
});
