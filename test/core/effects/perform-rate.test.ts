import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Effect } from "../../../src/core/effects/effect.ts";
import { rateCard, rateTip } from "../../../src/core/effects/perform-rate.ts";
import { type Answer, newSession } from "../../../src/core/flow/session.ts";

const content = readContent();
const option = (id: string): Answer => ({ type: "option", option: id });

function turn(voted?: string[]) {
  const session = { ...newSession(), ...(voted ? { voted } : {}) };
  return { content, session, effects: [] as Effect[] };
}

describe("a vote for a card", () => {
  it("counts once in a chat, until the card is reviewed again", () => {
    const first = turn(["helmet@2020-01-01"]);
    expect(rateCard(first, option("helmet"), option("useful"))).toBe("next");
    expect(rateCard(first, option("helmet"), option("not-useful"))).toBe("next");
    const reviewed = content.guides.cards.get("helmet")?.reviewed;
    expect(first.effects).toEqual([{ type: "rate-card", card: "helmet", reviewed, useful: true }]);
  });

  it("leaves no more in the session than there are cards", () => {
    const gone = Array.from({ length: 500 }, (_, index) => `gone-${index}@2020-01-01`);
    const busy = turn(gone);
    for (const id of content.guides.cards.keys()) rateCard(busy, option(id), option("useful"));
    expect(busy.session.voted).toHaveLength(content.guides.cards.size);
    expect(busy.effects).toHaveLength(content.guides.cards.size);
  });

  it("is none without a card or a word", () => {
    const lost = turn();
    expect(rateCard(lost, option("topics"), option("useful"))).toBe("fail");
    expect(rateCard(lost, option("helmet"), undefined)).toBe("fail");
    expect([lost.effects, lost.session.voted]).toEqual([[], undefined]);
  });
});

it("rates a tip by what was chosen or skipped, and by nothing else", () => {
  const rating = turn();
  const said = [option("partly"), { type: "skipped" } as const, option("maybe"), undefined];
  expect(said.map((answer) => rateTip(rating, "CODE", answer))).toEqual([
    "next",
    "next",
    "fail",
    "fail",
  ]);
  expect(rateTip(rating, null, option("yes"))).toBe("fail");
  expect(rating.effects).toEqual([
    { type: "rate", code: "CODE", rating: "partly" },
    { type: "rate", code: "CODE", rating: "skipped" },
  ]);
});
