import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { Walk } from "../../../src/core/engine/walk.ts";
import { newSession, type Session } from "../../../src/core/flow/session.ts";

const content = readContent();

/** Labels that the menu and what it leads to offer. */
function offered(can: Session["can"]): string[] {
  const walk = new Walk(content, { ...newSession(), lang: "en", ...(can ? { can } : {}) });
  walk.start("menu");
  return walk.effects.flatMap((effect) =>
    effect.type === "say" ? effect.screen.options.map(({ label }) => label) : [],
  );
}

describe("the menu", () => {
  const tip = content.texts.format("en", "menu-main-tip");

  it.each([undefined, ["tips" as const]])("leads to a tip where tips are taken: %j", (can) => {
    expect(offered(can)).toContain(tip);
  });

  it("leads to everything but a tip where none are taken", () => {
    const all = offered(undefined);
    expect(offered(["location"])).toEqual(all.filter((label) => label !== tip));
    expect(all.length).toBeGreaterThan(5);
  });
});
