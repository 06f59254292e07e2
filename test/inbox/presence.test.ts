import { expect, test } from "vitest";
import { Presence } from "../../src/inbox/session/presence.ts";

/** A presence whose timers run by hand. */
function scene() {
  let timers: { ms: number; run: () => void }[] = [];
  const after = (ms: number, run: () => void) => {
    const timer = { ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const said: unknown[] = [];
  const presence = new Presence({ after });
  const pass = (ms: number) => {
    const due = timers.filter((one) => one.ms === ms);
    timers = timers.filter((one) => one.ms !== ms);
    for (const { run } of due) run();
  };
  const say = (text: string) => void said.push(JSON.parse(text));
  return { presence, said, pass, say };
}

const [SETTLED, WRITTEN, RENEWED] = [500, 20_000, 60_000];
const lan = { id: "lan", name: "Lan", doing: "reading" } as const;
const minh = { id: "minh", name: "Minh", doing: "writing" } as const;
const at = (tip: string | null, doing = "reading") => ({ type: "at", tip, doing });

test("a tip that is only passed is not told", () => {
  const { presence, said, pass, say } = scene();
  presence.opened(say);
  for (const tip of ["a", "b", "c"]) presence.be(tip);
  pass(SETTLED);
  presence.be("d");
  presence.be("c");
  pass(SETTLED);
  // Told again, for nobody has been shown since.
  expect(said).toEqual([at("c"), at("c")]);
});

test("who types is writing until they have not for a while", () => {
  const { presence, said, pass, say } = scene();
  presence.opened(say);
  presence.write();
  presence.be("a");
  pass(SETTLED);
  for (let letters = 0; letters < 3; letters++) presence.write();
  pass(SETTLED);
  pass(WRITTEN);
  pass(SETTLED);
  presence.write();
  pass(SETTLED);
  presence.rest();
  pass(SETTLED);
  presence.write();
  presence.be(null);
  pass(SETTLED);
  pass(WRITTEN);
  pass(SETTLED);
  expect(said).toEqual([
    at("a"),
    at("a", "writing"),
    at("a"),
    at("a", "writing"),
    at("a"),
    at(null),
  ]);
});

test("others are shown for the open tip alone, and not once the connection is gone", () => {
  const { presence, said, pass, say } = scene();
  const shown: number[] = [];
  presence.subscribe(() => shown.push(presence.here().length));
  presence.be("a");
  presence.opened(say);
  presence.hear({ type: "at", tip: "a", here: [lan, minh] });
  presence.hear({ type: "at", tip: "b", here: [lan] });
  expect(presence.here()).toEqual([lan, minh]);
  presence.closed();
  expect(presence.here()).toEqual([]);
  presence.opened(say);
  pass(SETTLED);
  expect(said).toEqual([at("a"), at("a")]);
  expect(shown).toEqual([2, 0]);
});

test("the station is asked again as long as others are shown", () => {
  const { presence, said, pass, say } = scene();
  presence.be("a");
  presence.opened(say);
  presence.hear({ type: "at", tip: "a", here: [lan] });
  pass(RENEWED);
  expect(said).toHaveLength(1);
  presence.hear({ type: "at", tip: "a", here: [lan, minh] });
  pass(RENEWED);
  expect(said).toHaveLength(2);
});
