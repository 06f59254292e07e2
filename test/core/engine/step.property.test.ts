import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { step } from "../../../src/core/engine/step.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import { newSession } from "../../../src/core/flow/session.ts";
import { runs } from "../../rounds.ts";
import { type Action, anyAction } from "./any-action.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { newPlaying, playAction, playingIn } from "./playing.ts";
import {
  expectAnswered,
  expectMenu,
  expectMenuNear,
  expectNothingLost,
  expectPressable,
  expectPure,
  expectSmall,
} from "./promises.ts";

const content = deepFreezeData(readContent());

/** Texts have caches, so only their sources are frozen. */
function deepFreezeData(content: Content): Content {
  deepFreeze(content.flows);
  deepFreeze(content.place);
  return content;
}

function playAll(actions: Action[], playing = newPlaying()) {
  for (const action of actions) {
    const played = playAction(content, playing, action);
    expectPure(content, played.before, played.input);
    expectSmall(played);
    expectPressable(played);
    expectAnswered(played);
    expectNothingLost(content, played);
    expectMenuNear(content, playing.session);
  }
  return playing;
}

/** A tip from the menu to its sending, in words that every language has. */
const TIP = ["1", "1", "1", "1", "behind the port", "a van comes each night", "1", "1", "1"];

describe("step, whatever comes", () => {
  it("keeps its promises from the first message on", () => {
    fc.assert(
      fc.property(fc.array(anyAction(content), { maxLength: 30 }), (actions) => {
        playAll(actions);
      }),
      { numRuns: runs(150) },
    );
  });

  it("keeps its promises in the middle of a tip", () => {
    const anyLang = fc.constantFrom(...content.place.languages);
    const anyFar = fc.integer({ min: 1, max: TIP.length });
    const anyActions = fc.array(anyAction(content), { maxLength: 40 });
    fc.assert(
      fc.property(anyLang, anyFar, anyActions, (lang, far, actions) => {
        const playing = playingIn(content, lang);
        for (const text of TIP.slice(0, far)) {
          playAction(content, playing, { type: "body", body: { type: "text", text } });
        }
        playAll(actions, playing);
      }),
      { numRuns: runs(150) },
    );
  });

  it("reaches the menu by each of its words", () => {
    const words = [...content.commands.words].filter(([, command]) => command === "menu");
    expect(words.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.array(anyAction(content), { maxLength: 40 }), (actions) => {
        const playing = playingIn(content, "vi");
        for (const action of actions) playAction(content, playing, action);
        // Who has erased everything is asked for a language first, as a newcomer is.
        if (playing.session.lang === null) return;
        for (const [text] of words) {
          const input = { body: { type: "text" as const, text } };
          expectMenu(step(content, playing.session, input).session, content);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe("step, when the flow files change between two turns", () => {
  it("leads to the menu and keeps the draft", () => {
    const anyActions = fc.array(anyAction(content), { maxLength: 25 });
    fc.assert(
      fc.property(anyActions, fc.nat(), fc.array(anyAction(content)), (first, drop, then) => {
        const playing = playingIn(content, "vi");
        playAction(content, playing, { type: "choose", ago: 0, pick: 0, by: "press" });
        for (const action of first) playAction(content, playing, action);
        const changed = withoutStep(content, drop);
        for (const action of then) {
          const played = playAction(changed, playing, action);
          expectPure(changed, played.before, played.input);
          expectSmall(played);
          expectAnswered(played);
          expectNothingLost(changed, played);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it("says so, and goes on with the draft at the first question without an answer", () => {
    const playing = playingIn(content, "en");
    for (const text of ["1", "theft", "yesterday", "kỳ nam"]) {
      playAction(content, playing, { type: "body", body: { type: "text", text } });
    }
    expect(playing.session.run?.frames).toEqual([{ flow: "tip", step: "what" }]);
    const changed = renamed(content, "what", "told");
    playAction(changed, playing, { type: "body", body: { type: "text", text: "by the port" } });
    expect(playing.screens.at(-1)?.blocks[0]).toContain("What you wrote is kept");
    expectMenu(playing.session, changed);
    playAction(changed, playing, { type: "body", body: { type: "text", text: "1" } });
    expect(playing.session.run?.frames).toEqual([{ flow: "tip", step: "told" }]);
    expect(Object.keys(playing.session.run?.answers ?? {})).toEqual([
      "tip/category",
      "tip/when",
      "tip/area",
    ]);
  });

  it("survives content without any flow", () => {
    const empty: Content = { ...content, flows: {} };
    const result = step(empty, newSession(), { body: { type: "text", text: "a" } });
    expect(result.session.screen).toBeGreaterThanOrEqual(0);
  });
});

function withoutStep(content: Content, drop: number): Content {
  const { tip } = content.flows;
  if (!tip) return content;
  const at = drop % tip.steps.length;
  const steps = tip.steps.filter((_, index) => index !== at);
  return { ...content, flows: { ...content.flows, tip: { ...tip, steps } } };
}

function renamed(content: Content, from: string, to: string): Content {
  const { tip } = content.flows;
  if (!tip) return content;
  const steps = tip.steps.map((s) => (s.id === from ? { ...s, id: to } : s));
  return { ...content, flows: { ...content.flows, tip: { ...tip, steps } } };
}
