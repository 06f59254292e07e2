import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();

function type(playing: Playing, ...texts: string[]): Playing {
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
  return playing;
}

function pass(playing: Playing, name: string): Playing {
  const label = playing.screens.at(-1)?.options.find(({ data }) => data.endsWith(name))?.label;
  return type(playing, label ?? `no option ${name}`);
}

it("lets a card of the guide be forwarded, and the search for it not", () => {
  const playing = pass(playingIn(content, "en"), "guide");
  expect(playing.screens.at(-1)?.shareable).toBeUndefined();
  type(playing, "1", "1");
  expect(playing.screens.at(-1)?.blocks.join()).toContain("reviewed");
  expect(playing.screens.at(-1)?.shareable).toBe(true);
});

it("lets what was published be forwarded", () => {
  const playing = pass(playingIn(content, "en"), "notices");
  const args = { count: 1, notices: "• Flood" };
  playInput(content, playing, { event: { type: "done", effect: "show-notices", ok: true, args } });
  expect(playing.screens.at(-1)?.blocks.join()).toContain("• Flood");
  expect(playing.screens.at(-1)?.shareable).toBe(true);
});

it("lets nothing of a tip be forwarded", () => {
  const playing = pass(playingIn(content, "en"), "tip");
  type(playing, "1", "1", "My neighbour deals with drugs at night");
  for (let i = 0; i < 6; i++) type(playing, "1");
  expect(playing.screens.filter(({ progress }) => progress).length).toBeGreaterThan(1);
  expect(playing.screens.filter(({ shareable }) => shareable)).toEqual([]);
});
