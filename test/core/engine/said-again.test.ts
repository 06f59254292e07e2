import { beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();
const AGAIN = content.texts.format("vi", "note-again");

let an: Playing;

/** Number of the question in front. */
const front = () => an.session.screen;

function say(text: string, shownAgain?: number): string[] {
  const before = an.screens.length;
  const body = { type: "text" as const, text };
  playInput(content, an, shownAgain === undefined ? { body } : { body, shownAgain });
  return an.screens.slice(before).flatMap(({ blocks }) => blocks);
}

function press(option: string, screen = front()): string[] {
  const before = an.screens.length;
  const body = { type: "press" as const, data: `o:${screen}:${option}`, ack: "" };
  playInput(content, an, { body });
  return an.screens.slice(before).flatMap(({ blocks }) => blocks);
}

const step = () => an.session.run?.frames.at(-1)?.step;

beforeEach(() => {
  an = playingIn(content, "vi");
  say("1");
});

describe("who answers a question twice, since it was shown twice", () => {
  it("is refused once, aloud, and so at each question after it, which is then shown twice too", () => {
    const category = front();
    expect(say("2", category)).not.toContain(AGAIN);
    expect(say("2", category)).toContain(AGAIN);
    expect(step()).toBe("when");
    for (const [answer, next] of [
      ["2", "area"],
      ["3", "what"],
      ["Hai người bán trước cổng chợ", "act"],
    ] as const) {
      expect(say(answer, category)).not.toContain(AGAIN);
      expect(step()).toBe(next);
      expect(say(answer, category)).toContain(AGAIN);
      expect(step()).toBe(next);
    }
  });

  it("is refused also when the next question was sent again before the second answer came", () => {
    const category = front();
    say("2", category);
    expect(say("2", front())).toContain(AGAIN);
    expect(step()).toBe("when");
  });

  it("is told nothing of it any more once that question is answered", () => {
    const category = front();
    say("2", category);
    say("2", category);
    expect(an.screens.at(-1)?.question).toMatchObject({ screen: front(), before: 0 });
  });

  it("may say it once more: then it is the answer", () => {
    const category = front();
    say("2", category);
    say("2", category);
    say("2", category);
    expect(step()).toBe("area");
  });
});

it("refuses nobody who gives two questions the same answer that were shown once", () => {
  expect([...say("2"), ...say("2")]).not.toContain(AGAIN);
  expect(step()).toBe("area");
});

describe("a button of an older message", () => {
  it("shows the question in front again, whose buttons count in both messages", () => {
    const category = front();
    press("theft");
    const when = front();
    const shown = press("drugs", category);
    expect(shown[0]).toBe(content.texts.format("vi", "note-stale"));
    press("today", when);
    expect(step()).toBe("area");
    // The button of the other message counts as a double tap.
    expect(press("today", when)).toEqual([]);
  });
});
