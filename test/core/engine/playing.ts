import type { Effect } from "../../../src/core/effects/effect.ts";
import { pruneMedia } from "../../../src/core/engine/prune-media.ts";
import { step } from "../../../src/core/engine/step.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import type { EngineInput } from "../../../src/core/flow/incoming.ts";
import type { Outgoing, OutOption } from "../../../src/core/flow/outgoing.ts";
import { newSession, type Session } from "../../../src/core/flow/session.ts";
import type { Action } from "./any-action.ts";

/** A played conversation: the screens, and the session. */
export interface Playing {
  session: Session;
  screens: Outgoing[];
}

export interface Played {
  input: EngineInput;
  before: Session;
  after: Session;
  effects: Effect[];
}

export function newPlaying(): Playing {
  return { session: newSession(), screens: [] };
}

/** A chat that has chosen its language and sees the menu. */
export function playingIn(content: Content, lang: string): Playing {
  const playing = newPlaying();
  playInput(content, playing, { body: { type: "text", text: "/start" } });
  const number = content.place.languages.indexOf(lang) + 1;
  playInput(content, playing, { body: { type: "text", text: String(number) } });
  return playing;
}

export function playAction(content: Content, playing: Playing, action: Action): Played {
  return playInput(content, playing, inputOf(playing, action));
}

/** One turn as `app/` runs it: it keeps attachments, and drops those that no answer names. */
export function playInput(content: Content, playing: Playing, input: EngineInput): Played {
  const before = playing.session;
  const { session, effects } = step(content, before, input);
  const kept = effects.flatMap((effect) =>
    effect.type === "keep-media"
      ? [[effect.slot, { name: `n${effect.slot}`, identity: "key", kind: effect.media.kind }]]
      : [],
  );
  const media = { ...session.media, ...Object.fromEntries(kept) };
  playing.session = pruneMedia({ ...session, media }).session;
  playing.screens.push(...effects.flatMap((e) => (e.type === "say" ? [e.screen] : [])));
  return { input, before, after: session, effects };
}

function inputOf(playing: Playing, action: Action): EngineInput {
  switch (action.type) {
    case "body":
      return { body: action.body };
    case "event":
      return { event: action.event };
    case "asked":
      return { body: action.body, asked: action.asked };
    case "choose": {
      const screen = playing.screens.at(-1 - action.ago);
      const choices = screen ? [...screen.options, ...screen.commands] : [];
      const choice = choices[action.pick % Math.max(1, choices.length)];
      return { body: bodyOf(choice, action.by) };
    }
  }
}

function bodyOf(choice: OutOption | undefined, by: "press" | "key" | "label") {
  if (!choice) return { type: "text" as const, text: "xin chào" };
  if (by === "press") return { type: "press" as const, data: choice.data, ack: "ack" };
  return { type: "text" as const, text: by === "key" ? choice.key : choice.label };
}
