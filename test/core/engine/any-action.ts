import fc from "fast-check";
import { EFFECT_NAMES } from "../../../src/core/effects/effects.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import {
  type AskedNotice,
  type FlowEvent,
  type IncomingBody,
  MEDIA_REFUSALS,
} from "../../../src/core/flow/incoming.ts";
import { REMOVED } from "../../../src/core/media/removed.ts";
import { ANSWERS } from "../../../src/core/notice-answers.ts";

/** Something that happens to a conversation. It may depend on the screens so far. */
export type Action =
  | { type: "body"; body: IncomingBody }
  | { type: "event"; event: FlowEvent }
  /** What may be an answer to these notices. */
  | { type: "asked"; body: IncomingBody; asked: AskedNotice[] }
  /** Chooses from the newest screen (`ago` 0) or an older one, by its button or by typing. */
  | { type: "choose"; ago: number; pick: number; by: "press" | "key" | "label" };

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const anyLong = fc
  .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }), fc.integer({ max: 5_000 }))
  .map(([part, times]) => part.repeat(Math.max(1, times)));

const anyText = (content: Content) =>
  fc.oneof(
    fc.constantFrom(...content.commands.words.keys(), "/start", "/menu x", "."),
    fc.nat({ max: 20 }).map(String),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("7KQ4-9XWD-2MZ8-H5TC-Q", "0000-0000-0000-0000-0"),
    anyUnits,
    anyLong,
  );

const anyMedia = fc.record(
  {
    kind: fc.constantFrom("photo", "video", "voice", "audio", "document"),
    token: fc.string(),
    caption: fc.oneof(fc.string({ unit: "grapheme" }), anyUnits),
    size: fc.nat(),
  },
  { requiredKeys: ["kind", "token"] },
);

const anyForged = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.constantFrom("o", "c", "x"), fc.nat({ max: 99 }), fc.string())
    .map((p) => p.join(":")),
  fc
    .tuple(fc.nat({ max: 9 }), fc.constantFrom("send", "skip", "menu", "now"))
    .map(([screen, option]) => `o:${screen}:${option}`),
);

/** Never -0, which a stored session holds as 0. */
const degrees = fc.double({ min: -180, max: 180, noNaN: true }).map((one) => one + 0);

const anyBody = (content: Content): fc.Arbitrary<IncomingBody> =>
  fc.oneof(
    { weight: 6, arbitrary: anyText(content).map((text) => ({ type: "text" as const, text })) },
    anyForged.map((data) => ({ type: "press" as const, data, ack: "ack" })),
    anyMedia.map((media) => ({ type: "media" as const, media })),
    fc.record({ type: fc.constant("location" as const), lat: degrees, lon: degrees }),
    fc.constant({ type: "edited" as const }),
    fc.constantFrom("sticker", "too-large", "other").map((what) => ({
      type: "unsupported" as const,
      what,
    })),
    fc.constantFrom({ type: "blocked" as const }, { type: "unblocked" as const }),
  );

const anyArgs = fc.constantFrom<Record<string, string | number>>(
  {},
  { receipt: "7KQ4-9XWD-2MZ8-H5TC-Q", category: "theft", at: "2026-11-23T08:00:00Z" },
  { receipt: "0000-0000-0000-0000-0", category: "drugs", at: "2026-11-23T09:00:00Z" },
  { count: 2, messages: "A\n\nB" },
  { count: 0, messages: "", status: "Closed.", outcome: "unrated" },
);

const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("done" as const),
      effect: fc.constantFrom(...EFFECT_NAMES, "unheard-of"),
      ok: fc.boolean(),
      args: anyArgs,
    }),
  },
  fc.record({
    type: fc.constant("media-failed" as const),
    slot: fc.nat({ max: 12 }),
    reason: fc.constantFrom(...MEDIA_REFUSALS),
  }),
  fc.record({
    type: fc.constant("media-slow" as const),
    slots: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant("media-cleaned" as const),
    slot: fc.nat({ max: 12 }),
    removed: fc.subarray([...REMOVED]),
    warning: fc.constantFrom("may-name-author" as const, null),
  }),
  fc.record({
    type: fc.constant("ping" as const),
    receipt: fc.constantFrom("7KQ4-9XWD-2MZ8-H5TC-Q", "unknown"),
    about: fc.constantFrom("message" as const, "status" as const),
  }),
  fc.constant({ type: "delayed" as const }),
  fc.record({
    type: fc.constant("idle" as const),
    draft: fc.constantFrom("warned" as const, "expired" as const),
  }),
);

const NUMBERS = ["TB-0101", "TB-0102", "TB-0512"];

const anyAsked = fc.record({
  type: fc.constant("asked" as const),
  body: fc.oneof(
    fc.constantFrom("a", "B.", "c", "Á", "aa").map((text) => ({ type: "text" as const, text })),
    fc
      .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...ANSWERS, "none"))
      .map(([number, said]) => ({ type: "press" as const, data: `n:${number}:${said}`, ack: "" })),
  ),
  asked: fc.array(
    fc.record({
      id: fc.constantFrom("song-tri.a", "song-tri.b"),
      number: fc.constantFrom(...NUMBERS),
      answers: fc.subarray([...ANSWERS]),
      ended: fc.boolean(),
      until: fc.nat({ max: 9 }),
    }),
    { maxLength: 4 },
  ),
});

export const anyAction = (content: Content): fc.Arbitrary<Action> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant("choose" as const),
        ago: fc.constantFrom(0, 0, 0, 0, 0, 1, 3),
        pick: fc.nat({ max: 30 }),
        by: fc.constantFrom("press", "press", "key", "label"),
      }),
    },
    { weight: 5, arbitrary: anyBody(content).map((body) => ({ type: "body" as const, body })) },
    { weight: 1, arbitrary: anyAsked },
    { weight: 2, arbitrary: anyEvent.map((event) => ({ type: "event" as const, event })) },
  );
