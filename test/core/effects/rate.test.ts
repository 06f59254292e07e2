import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Performing } from "../../../src/core/effects/effect-definition.ts";
import { rate } from "../../../src/core/effects/rate.ts";
import { rateCard } from "../../../src/core/effects/rate-card.ts";
import { type Answer, newSession, type Session } from "../../../src/core/flow/session.ts";

const content = readContent();
const option = (id: string): Answer => id;

function turn(session: Session, inputs: Record<string, Answer | undefined>): Performing {
  const run = { frames: [], answers: {}, trail: [], changing: false };
  return {
    ...{ content, session, run, lang: "vi", flow: "guide", with: {} },
    input: (name) => inputs[name],
    say: () => expect.fail("said something"),
    offerCopy: () => expect.fail("offered something"),
  };
}

function vote(session: Session, card: string, said: Answer | undefined = option("useful")) {
  return rateCard.perform(turn(session, { card: option(card), vote: said }));
}

describe("a vote for a card", () => {
  it("counts once in a chat, until the card is reviewed again", () => {
    const session = { ...newSession(), voted: ["helmet@2020-01-01"] };
    const reviewed = content.guides.cards.get("helmet")?.reviewed;
    const log = [{ type: "rate-card", card: "helmet", reviewed, useful: true }];
    expect(vote(session, "helmet")).toEqual({ go: "next", log });
    expect(vote(session, "helmet", option("not-useful"))).toEqual({ go: "next" });
  });

  it("leaves no more in the session than there are cards", () => {
    const voted = Array.from({ length: 500 }, (_, index) => `gone-${index}@2020-01-01`);
    const session = { ...newSession(), voted };
    const cards = [...content.guides.cards.keys()];
    expect(cards.flatMap((id) => vote(session, id).log ?? [])).toHaveLength(cards.length);
    expect(session.voted).toHaveLength(cards.length);
  });

  it("is none without a card or a word", () => {
    const session = newSession();
    expect(vote(session, "topics")).toEqual({ go: "fail" });
    const wordless = turn(session, { card: option("helmet") });
    expect(rateCard.perform(wordless)).toEqual({ go: "fail" });
    expect(session.voted).toBeUndefined();
  });
});

it("rates a tip by what was chosen or skipped, and by nothing else", () => {
  const typed: Answer = { type: "text", text: "CODE" };
  const say = (rating: Answer | undefined) => rate.perform(turn(newSession(), { typed, rating }));
  const logged = (rating: string) => ({
    go: "next",
    log: [{ type: "rate", code: "CODE", rating }],
  });
  expect(say(option("partly"))).toEqual(logged("partly"));
  expect(say({ type: "skipped" })).toEqual(logged("skipped"));
  expect(say(option("maybe"))).toEqual({ go: "fail" });
  expect(say(undefined)).toEqual({ go: "fail" });
  expect(rate.perform(turn(newSession(), { rating: option("yes") }))).toEqual({ go: "fail" });
});
