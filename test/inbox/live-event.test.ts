import { expect, test } from "vitest";
import { readFailure } from "../../src/inbox/api/call-failed.ts";
import { Gather } from "../../src/inbox/live/gather.ts";
import { parseLiveEvent } from "../../src/inbox/live/live-event.ts";

test("live events are known by their type; anything else is nobody's", () => {
  expect(parseLiveEvent('{"type":"tips","id":"a"}')).toEqual({ type: "tips", id: "a" });
  expect(parseLiveEvent('{"type":"officers"}')).toEqual({ type: "officers" });
  expect(parseLiveEvent('{"type":"tips"}')).toBeNull();
  expect(parseLiveEvent('{"type":"later"}')).toBeNull();
  expect(parseLiveEvent("pong")).toBeNull();
});

test("a burst is handed over once, each thing once, and the next burst again", () => {
  const timers: (() => void)[] = [];
  const flushed: string[][] = [];
  const gather = new Gather({
    ms: 250,
    after: (_ms, run) => {
      timers.push(run);
      return () => undefined;
    },
    flush: (keys) => flushed.push(keys),
  });
  for (const key of ["tips", "tip/1", "tips", "tip/1"]) gather.add(key);
  expect(timers).toHaveLength(1);
  timers.shift()?.();
  gather.add("tips");
  timers.shift()?.();
  expect(flushed).toEqual([["tips", "tip/1"], ["tips"]]);
});

test("failures are known by the server's code, else by the status", () => {
  expect(readFailure({ error: "own-proposal" }, 403)).toBe("own-proposal");
  expect(readFailure({ error: "made-up" }, 500)).toBe("failed");
  expect(readFailure("<html>", 401)).toBe("signed-out");
  expect(readFailure(null, 429)).toBe("too-many-attempts");
  expect(readFailure(null, 502)).toBe("failed");
});
