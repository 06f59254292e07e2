import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { content } from "../../src/content.ts";
import { wire } from "../../src/wire.ts";
import { bindings } from "./bindings.ts";
import { Resident } from "./resident.ts";
import { deliver, openTown, platforms, settle } from "./town.ts";

const [architecture = ""] = Object.values(
  import.meta.glob<string>("../../docs/architecture.md", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

/** This file calls the object, so it is not on the object's stack. */
const BEFORE_THE_OBJECT = "src/http/webhooks.ts";

const MOST_FILES = 10;
const ON_STACK = /\/(src\/[\w./-]+\.ts)/g;

/** The files that each table of the section lists. */
function tablesOf(section: string): string[][] {
  const [, after = ""] = architecture.split(`## ${section}\n`);
  const [text = ""] = after.split("\n## ");
  const tables = text.split(/\n\n(?!\|)/).filter((part) => part.includes("\n| --- |"));
  return tables.map((table) =>
    [...table.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file]) => `src/${file}`),
  );
}

function filesOnStack(): string[] {
  const { stack = "" } = new Error("asked for its stack");
  return [...stack.matchAll(ON_STACK)].flatMap(([, file]) => file ?? []);
}

const { stackTraceLimit } = Error;

afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

beforeAll(async () => {
  Error.stackTraceLimit = 100;
  openTown();
  // Steps that nobody has been asked: what the engine keeps of a step makes the next way shorter.
  const unasked = { ...content, flows: structuredClone(content.flows) };
  Object.assign(await wire(bindings), { content: unasked });
});

it("passes the files that docs/architecture.md lists, and no other", async () => {
  const [way = [], questions = []] = tablesOf("The way of a message");
  const bich = new Resident("telegram", "7030000001");
  await bich.begin();
  await bich.press("menu-tip");
  const passed = new Set<string>();
  const note = () => {
    for (const file of filesOnStack()) passed.add(file);
  };
  const { format } = content.texts;
  vi.spyOn(content.texts, "format").mockImplementation((...args) => {
    note();
    return format.apply(content.texts, args);
  });
  platforms.judge = ({ method }) => {
    // What goes on behind the answer is another way.
    if (!method.startsWith("editMessage")) note();
    return null;
  };
  await deliver("telegram", bich.textUpdate("1"));
  await settle();
  expect([...passed, BEFORE_THE_OBJECT].sort()).toEqual([...way, ...questions].sort());
  expect(way.length).toBeLessThanOrEqual(MOST_FILES);
});
