import { describe, expect, it } from "vitest";
import { WANTS_ALL } from "../../../src/core/flow/wants.ts";
import { type Follower, followerBytes, isFor } from "../../../src/core/station/follower.ts";
import { fromJsonBytes } from "../../../src/core/text/json-bytes.ts";

const NOW = 1_000;
const lan: Follower = { channel: "telegram", chat: "1", lang: "ko", ...WANTS_ALL };
const everybody = { areas: [], topics: [], languages: [], channels: [] };
const to = (audience: Partial<Record<keyof typeof everybody, string[]>>, severity = "warning") => ({
  id: "a.b",
  severity,
  audience: { ...everybody, ...audience },
});

describe("a notice is for a subscriber", () => {
  it.each([
    ["who wants all", to({ areas: ["north"], topics: ["scams"] }), {}, true],
    ["of before audiences", { id: "a.b" }, { areas: ["north"], topics: ["scams"] }, true],
    ["of one of its areas", to({ areas: ["north", "south"] }), { areas: ["south"] }, true],
    ["of another area", to({ areas: ["north"] }), { areas: ["south"] }, false],
    [
      "of its area with another topic",
      to({ areas: ["north"], topics: ["scams"] }),
      { areas: ["north"], topics: ["traffic"] },
      false,
    ],
    ["who reads its language", to({ languages: ["ko"] }), {}, true],
    ["who reads another", to({ languages: ["vi"] }), {}, false],
    ["of another channel", to({ channels: ["zalo"] }), {}, false],
    ["in quiet time", to({}), { until: NOW + 1 }, false],
    ["whose quiet time is over", to({}), { until: NOW }, true],
    [
      "in quiet time, in an emergency",
      to({ topics: ["safety"] }, "emergency"),
      { until: NOW + 1, topics: ["scams"] },
      true,
    ],
    [
      "of another area, in an emergency",
      to({ areas: ["north"] }, "emergency"),
      { areas: ["south"] },
      false,
    ],
  ] as [string, Parameters<typeof isFor>[0], Partial<Follower>, boolean][])("%s", (...row) => {
    const [, notice, wants, isMeant] = row;
    expect(isFor(notice, { ...lan, ...wants }, NOW)).toBe(isMeant);
  });
});

it("is sealed as long whatever is chosen, and reads as it was", () => {
  const ids = Array.from({ length: 70 }, (_, n) => `area-${n}`);
  const place = { areas: ids.map((id) => ({ id })), topics: ["a", "b"] };
  const all = { ...lan, areas: ids, topics: ["a", "b"], until: 8_640_000_000_000 };
  const [least, most] = [lan, all].map((one) => followerBytes(place, one));
  expect(least?.length).toBe(most?.length);
  expect([least, most].map((one) => one && fromJsonBytes(one))).toEqual([lan, all]);
});
