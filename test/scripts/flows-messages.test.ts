import { describe, expect, it } from "vitest";
import { messageFaults, tipCosts } from "../../scripts/flows-messages.ts";
import { contentOf, readContent, readFlowFiles } from "../../scripts/read-content.ts";

/** The content with every optional question of a tip asked, in one language. */
function asking() {
  const files = readFlowFiles();
  const tip = files["flows/tip.yaml"]?.replaceAll("offer: true", "offer: false") ?? "";
  const content = contentOf({ ...files, "flows/tip.yaml": tip });
  return { ...content, place: { ...content.place, languages: ["vi"] } };
}

describe("what a tip costs", () => {
  // That it is within its limits is checked by `content.test.ts`.
  it("is told of every category", () => {
    const content = readContent();
    expect(tipCosts(content)).toHaveLength(content.place.categories.length);
  });

  it("is a fault above them, and where the table says something else", () => {
    const faults = messageFaults(asking());
    expect(faults).toContainEqual(
      expect.stringMatching(/tip about other takes \d+ messages on Zalo/),
    );
    expect(faults).toContainEqual(expect.stringMatching(/tip about fraud takes \d+ answers/));
    expect(faults.at(-1)).toMatch(/^docs\/messages.md:1:1 out of date/);
  });
});
