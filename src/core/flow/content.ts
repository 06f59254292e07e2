import type { DangerDetector } from "../guard/danger.ts";
import type { RevealDetector, RevealRules } from "../guard/self-reveal.ts";
import type { GuideCard } from "../guide/guide-card.ts";
import type { Guides } from "../guide/guides.ts";
import type { Place } from "../place/place-schema.ts";
import type { ScamChecker } from "../scam/check-scam.ts";
import type { ScamSign } from "../scam/scam-rules.ts";
import type { Texts } from "../text/texts.ts";
import type { Flow } from "./schema.ts";

export const COMMANDS = [
  "back",
  "cancel",
  "menu",
  "help",
  "language",
  "emergency",
  /** Opens the newest unread message of an officer. */
  "read",
] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandWords {
  /** Typed word, folded → command. Words of every language work in every language. */
  words: Map<string, Command>;
  /** What a channel without buttons shows as the way to type it. */
  keys: Record<Command, string>;
}

/** What the files of `flows/` hold, checked, with their defaults: plain JSON. */
export interface ContentFiles {
  place: Place;
  commands: Record<Command, string[]>;
  /** Language → patterns of danger. */
  danger: Record<string, string[]>;
  flows: Flow[];
  guides: GuideCard[];
  reveal: RevealRules[];
  scam: ScamSign[];
}

/** Everything the engine runs on: data, loaded once. */
export interface Content {
  place: Place;
  flows: Record<string, Flow>;
  texts: Texts;
  commands: CommandWords;
  guides: Guides;
  /** Who writes of danger is told to call first. */
  isDanger: DangerDetector;
  /** Looks for the signs of a scam. */
  scam: ScamChecker;
  /** Finds what may show who wrote a text. */
  reveal: RevealDetector;
}

/** The flow that everything returns to, the one that asks for a language, the one that reads replies. */
export const HOME_FLOW = "menu";
export const LANGUAGE_FLOW = "language";
export const MAILBOX_FLOW = "mailbox";
