import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import {
  type Acceptance,
  type Asked,
  accept,
  acceptChoice,
} from "../../../src/core/engine/accept.ts";
import { typedCommand } from "../../../src/core/engine/command.ts";
import { choicesOf } from "../../../src/core/engine/options.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import { isInput } from "../../../src/core/flow/is-input.ts";
import { newSession, type Run } from "../../../src/core/flow/session.ts";
import { DISGUISES, type Disguise, KEYS } from "../text/disguises.ts";

const content = readContent();
const { languages } = content.place;

/** Every question with choices that does not depend on what was answered before. */
function questions(lang: string): Asked[] {
  return Object.values(content.flows).flatMap((flow) =>
    flow.steps.flatMap((step) => {
      if (!isInput(step)) return [];
      const frame = { flow: flow.flow, step: step.id };
      const run: Run = { frames: [frame], answers: {}, trail: [], changing: false };
      const session = { ...newSession(), lang, run };
      const choices = choicesOf({ content, session, run, frame, lang }, step);
      return [{ step, content, choices, current: undefined, nextSlot: 1 }];
    }),
  );
}

/** What is chosen, whatever is kept beside it. */
function chosen({ beside: _, ...meant }: Acceptance): string {
  return JSON.stringify(meant);
}

interface Tried {
  tried: number;
  wrong: string[];
}

function tryLabels(disguises: Disguise[], lang: string): Tried {
  const wrong: string[] = [];
  let tried = 0;
  for (const asked of questions(lang)) {
    for (const choice of asked.choices) {
      const wanted = chosen(acceptChoice(asked, choice));
      for (const { name, put } of disguises) {
        const text = put(choice.label);
        tried += 1;
        if (chosen(accept(asked, { type: "text", text })) !== wanted)
          wrong.push(`${name}: ${text}`);
      }
    }
  }
  return { tried, wrong };
}

function expectMost({ tried, wrong }: Tried): void {
  expect(tried).toBeGreaterThan(100);
  expect(1 - wrong.length / tried, wrong.slice(0, 60).join("\n")).toBeGreaterThanOrEqual(0.98);
}

it.each(languages)("an option in disguise is chosen as it is without (%s)", (lang) => {
  expectMost(tryLabels(DISGUISES, lang));
});

it("an option in keys that no keyboard put together is chosen", () => {
  expectMost(tryLabels(KEYS, "vi"));
});

it("a choice in teen spelling is understood, and in a sentence nothing else is", () => {
  const photos = questions("vi").find(({ step }) => step.kind === "attach" && step.skip);
  if (!photos) throw new Error("nothing asks for photos");
  const meant = (text: string) => accept(photos, { type: "text", text });
  expect(meant("kg bit")).toEqual({ type: "answer", answer: { type: "skipped" } });
  expect(meant("abc xyz").type).toBe("refuse");
});

it("a command in disguise is understood", () => {
  const words = [...content.commands.words].filter(([word]) => !word.startsWith("/"));
  const texts = languages.flatMap((lang) => commandTexts(content, lang));
  expect(words.length).toBeGreaterThan(50);
  const wrong = texts.flatMap(({ text, command }) =>
    [...DISGUISES, ...KEYS].flatMap(({ name, put }) =>
      typedCommand(content, put(text)) === command ? [] : [`${name}: ${put(text)}`],
    ),
  );
  expectMost({ tried: texts.length * (DISGUISES.length + KEYS.length), wrong });
});

function commandTexts({ texts, commands }: Content, lang: string) {
  const labels = Object.keys(commands.keys).map((id) => texts.format(lang, `command-${id}`));
  return labels.flatMap((text) => {
    const command = typedCommand(content, text);
    return command === null ? [] : [{ text, command }];
  });
}

it("an area in disguise is found", () => {
  const names = content.place.areas.flatMap(({ id, names: known }) =>
    known.map((name) => ({ id, name })),
  );
  const wrong = names.flatMap(({ id, name }) => {
    const wanted = JSON.stringify(content.findAreas(name)?.areas);
    return [...DISGUISES, ...KEYS].flatMap(({ name: disguise, put }) => {
      const found = content.findAreas(put(name));
      const same = JSON.stringify(found?.areas) === wanted;
      return same && found?.areas.includes(id) !== false ? [] : [`${disguise}: ${put(name)}`];
    });
  });
  expectMost({ tried: names.length * (DISGUISES.length + KEYS.length), wrong });
});

it("a search of the guide in disguise finds the same", () => {
  const titles = [...content.guides.cards.keys()].map((id) =>
    content.texts.format("vi", `guide-${id}-title`),
  );
  // Many disguises leave a title as it is, or give the same.
  const found = new Map<string, string | undefined>();
  const best = (text: string) => {
    if (!found.has(text)) found.set(text, content.guides.search(text)[0]);
    return found.get(text);
  };
  const wrong = titles.flatMap((title) => {
    const wanted = best(title);
    return [...DISGUISES, ...KEYS].flatMap(({ name, put }) =>
      best(put(title)) === wanted ? [] : [`${name}: ${put(title)}`],
    );
  });
  expectMost({ tried: titles.length * (DISGUISES.length + KEYS.length), wrong });
});
