import { describe, expect, it } from "vitest";
import { pruneMedia } from "../../../src/core/engine/prune-media.ts";
import { newSession, type Run, type Session } from "../../../src/core/flow/session.ts";

const kept = (name: string, sent?: boolean) => ({
  name,
  identity: "key",
  kind: "photo" as const,
  ...(sent === undefined ? {} : { sent }),
});

function runWith(slots: number[]): Run {
  const items = slots.map((slot) => ({ slot, kind: "photo" as const }));
  const answers = { "tip/photos": { type: "media" as const, items, closed: true } };
  return { frames: [{ flow: "tip", step: "photos" }], answers, trail: [], changing: false };
}

const session: Session = {
  ...newSession(),
  run: runWith([1]),
  parked: { tip: runWith([2]) },
  media: { 1: kept("a"), 2: kept("b"), 3: kept("c"), 4: kept("d", true) },
};

describe("pruneMedia", () => {
  it("keeps what any draft names, and hands over what nobody will ask for", () => {
    const pruned = pruneMedia(session);
    expect(Object.keys(pruned.session.media)).toEqual(["1", "2"]);
    // The session forgets a sent file, but the file stays: it belongs to the station.
    expect(pruned.orphans).toEqual(["c"]);
  });

  it("leaves a session alone that has nothing to forget", () => {
    const { session: pruned } = pruneMedia(session);
    expect(pruneMedia(pruned)).toEqual({ session: pruned, orphans: [] });
    expect(pruneMedia(newSession())).toEqual({ session: newSession(), orphans: [] });
  });
});
