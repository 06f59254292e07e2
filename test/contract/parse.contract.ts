import fc from "fast-check";
import { expect, it } from "vitest";
import type { IncomingBody } from "../../src/core/flow/incoming.ts";
import { runs } from "../rounds.ts";
import type { ChannelSubject, Make } from "./channel-subject.ts";

export function describeParse(subject: ChannelSubject, make: Make): void {
  const parse = (update: unknown) => make().parse(update);

  it.each(subject.updates)("reads $name", ({ update, body }) => {
    const incoming = parse(update);
    if (body === null) return expect(incoming).toBeNull();
    expect(incoming).toMatchObject({ channel: make().id, chat: subject.chat });
    expect(incoming?.body).toEqual(body);
    expect(incoming?.id).toMatch(/^.+$/);
  });

  it("gives different updates different ids, and a repeated one the same", () => {
    const seen = subject.updates.filter(({ body }) => body).map(({ update }) => parse(update)?.id);
    expect(new Set(seen).size).toBe(seen.length);
    const again = subject.updates.filter(({ body }) => body).map(({ update }) => parse(update)?.id);
    expect(again).toEqual(seen);
  });

  it("keeps names and numbers in the parser", () => {
    const everything = JSON.stringify(subject.updates.map(({ update }) => parse(update)));
    for (const secret of subject.personal) {
      expect(JSON.stringify(subject.updates)).toContain(secret);
      expect(everything).not.toContain(secret);
    }
  });

  it("covers each kind of message that the platform has", () => {
    const kinds = new Set(subject.updates.map(({ body }) => body?.type));
    const wanted: [IncomingBody["type"], string | undefined][] = [
      ["text", undefined],
      ["media", undefined],
      ["unsupported", undefined],
      ["press", subject.skips.buttons],
      ["location", subject.skips.location],
      ["edited", subject.skips.edits],
      ["blocked", subject.skips.blocks],
      ["unblocked", subject.skips.blocks],
    ];
    for (const [kind, skip] of wanted) expect([kind, kinds.has(kind)]).toEqual([kind, !skip]);
  });

  it("never throws, whatever the JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parse(json)));
  });

  it("never throws on a real update with any part of it replaced", () => {
    const known = fc.constantFrom(...subject.updates.map(({ update }) => update));
    fc.assert(
      fc.property(known, fc.nat(), fc.jsonValue(), (update, at, junk) => {
        const parsed = parse(replacePart(update, at, junk));
        if (parsed) expect(typeof parsed.chat).toBe("string");
      }),
      { numRuns: runs(500) },
    );
  });
}

/** The same value with part `at` replaced. Parts are counted depth first; `at` wraps around. */
function replacePart(value: unknown, at: number, junk: unknown): unknown {
  const copy = structuredClone({ root: value });
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: object) => {
    for (const [key, inner] of Object.entries(holder)) {
      // A JSON object is writable by its own keys.
      places.push({ holder: holder as Record<string, unknown>, key });
      if (typeof inner === "object" && inner !== null) visit(inner);
    }
  };
  visit(copy);
  const place = places[at % places.length];
  if (place) place.holder[place.key] = junk;
  return copy.root;
}
