import { encodeAnswer } from "../src/core/engine/notice-answer.ts";
import {
  type EngineInput,
  type FlowEvent,
  type IncomingBody,
  LEFT,
  MEDIA_REFUSALS,
  type MediaKind,
  type MediaRefusal,
} from "../src/core/flow/incoming.ts";
import type { Outgoing } from "../src/core/flow/outgoing.ts";
import { REMOVED } from "../src/core/media/removed.ts";
import { ANSWERS, answersTo, NOTICE_ANSWERS } from "../src/core/notice-answers.ts";

/** What inputs of a transcript may refer to. */
export interface Seen {
  screens: Outgoing[];
  buttons: boolean;
}

const MEDIA: MediaKind[] = ["photo", "video", "voice", "audio", "document"];

const PLAIN: Record<string, IncomingBody> = {
  sticker: { type: "unsupported", what: "sticker" },
  "too large": { type: "unsupported", what: "too-large" },
  contact: { type: "unsupported", what: "other" },
  edited: { type: "edited" },
  blocked: { type: "blocked" },
  unblocked: { type: "unblocked" },
};

/** Reads `hello`, `[photo]`, `[press: Back]`, `[event: ping CODE]` ... Throws for anything else. */
export function readInput(seen: Seen, written: string): EngineInput {
  const [, kind, , rest] = /^\[([a-z ]+)(: (.*))?\]$/.exec(written) ?? [];
  if (kind === undefined) return { body: { type: "text", text: written.replaceAll("\\n", "\n") } };
  if (kind === "event" && rest !== undefined) return { event: readEvent(rest) };
  if (kind === "answer" && rest !== undefined) return readAnswer(seen, rest);
  const body = readBody(seen, kind, rest);
  if (!body) throw new Error(`not an input: ${written}`);
  return { body };
}

function readBody(seen: Seen, kind: string, rest: string | undefined): IncomingBody | null {
  const media = MEDIA.find((known) => known === kind);
  if (media) {
    const ref = { kind: media, token: "token" };
    return { type: "media", media: rest === undefined ? ref : { ...ref, caption: rest } };
  }
  if (rest === undefined) return PLAIN[kind] ?? null;
  if (kind === "forwarded") return { type: "text", text: rest, forwarded: true };
  if (kind === "long") return { type: "text", text: "a".repeat(Number(rest)) };
  if (!seen.buttons) return null;
  if (kind === "location") {
    const [lat = Number.NaN, lon = Number.NaN] = rest.split(" ").map(Number);
    return { type: "location", lat, lon };
  }
  const data = readPress(seen.screens, kind, rest);
  return data === null ? null : { type: "press", data, ack: "ack" };
}

/** `TB-0412 safe`, `TB-0412 safe over`: an answer to a notice that the chat got. */
function readAnswer({ buttons }: Seen, written: string): EngineInput {
  const [number = "", word, over] = written.split(" ");
  const answer = ANSWERS.find((known) => known === word);
  if (!answer) throw new Error(`not an answer: ${written}`);
  const answers = answersTo({ severity: answer === "know" ? "appeal" : "emergency" });
  const asked = [{ id: `station.${number}`, number, answers, ended: over === "over", until: 1 }];
  const body: IncomingBody = buttons
    ? { type: "press", data: encodeAnswer(number, answer), ack: "ack" }
    : { type: "text", text: NOTICE_ANSWERS[answer] };
  return { body, asked };
}

/** `press` uses the newest screen, `old press` the newest older screen with such a button. */
function readPress(screens: Outgoing[], kind: string, label: string): string | null {
  switch (kind) {
    case "press":
      return buttonOf(screens.slice(-1), label);
    case "old press":
      return buttonOf(screens.slice(0, -1), label);
    case "forged press":
      return label;
  }
  return null;
}

function buttonOf(screens: Outgoing[], label: string): string {
  const buttons = screens.flatMap(({ options, commands }) => [...options, ...commands]);
  const button = buttons.findLast((known) => known.label === label);
  if (!button) throw new Error(`no such button: ${label}`);
  return button.data;
}

/**
 * `done submit-tip ok receipt=... at=...`, `media-failed 3 too-large`, `media-slow 1 2`,
 * `media-cleaned 3 gps camera`, `wiped 2 older last`, `ping CODE`, `ping CODE status`, `delayed`.
 */
function readEvent(written: string): FlowEvent {
  const [type, ...words] = written.split(" ");
  switch (type) {
    case "idle":
      return { type, draft: words[0] === "expired" ? "expired" : "warned" };
    case "delayed":
      return { type };
    case "wipe-due":
      return { type };
    case "wiped": {
      const left = LEFT.filter((kind) => words.includes(kind));
      const refused = words[0] === "later" ? null : Number(words[0]);
      return { type, refused, left, isLast: words.includes("last") };
    }
    case "ping":
      return {
        type,
        receipt: words[0] ?? "",
        about: words[1] === "status" ? "status" : "message",
      };
    case "media-slow":
      return { type, slots: words.map(Number) };
    case "media-cleaned": {
      const removed = REMOVED.filter((kind) => words.includes(kind));
      const warning = words.includes("may-name-author") ? "may-name-author" : null;
      return { type, slot: Number(words[0]), removed, warning };
    }
    case "media-failed":
      return { type, slot: Number(words[0]), reason: reasonOf(words[1]) };
    case "done":
      return {
        type,
        effect: words[0] ?? "",
        ok: words[1] === "ok",
        args: readArgs(words.slice(2)),
      };
  }
  throw new Error(`not an event: ${written}`);
}

function reasonOf(word: string | undefined): MediaRefusal {
  const reason = MEDIA_REFUSALS.find((known) => known === word);
  if (!reason) throw new Error(`not a reason: ${word}`);
  return reason;
}

/** Reads `name=value` pairs. Underscores in a value mean spaces, and digits give a number. */
function readArgs(words: string[]): Record<string, string | number> {
  return Object.fromEntries(
    words.map((word) => {
      const [name = "", value = ""] = word.split("=");
      return [name, /^\d+$/.test(value) ? Number(value) : value.replaceAll("_", " ")];
    }),
  );
}
