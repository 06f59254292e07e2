import type { DangerDetector, DangerLimits } from "../guard/danger.ts";
import type { OfficerDetector, OfficerRules } from "../guard/officer.ts";
import type { RevealDetector, RevealRules } from "../guard/self-reveal.ts";
import type { GuideCard } from "../guide/guide-card.ts";
import type { Guides } from "../guide/guides.ts";
import type { Learned } from "../learned/learned.ts";
import type { AreaFinder } from "../place/find-areas.ts";
import type { Place } from "../place/place-schema.ts";
import type { ScamChecker } from "../scam/check-scam.ts";
import type { ScamSign } from "../scam/scam-rules.ts";
import type { Mended } from "../text/mended.ts";
import type { Spelling } from "../text/spelling-schema.ts";
import type { Spoken } from "../text/spoken.ts";
import type { Synonyms } from "../text/synonyms-schema.ts";
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
  /** Leaves no trace of the conversation on the screen, for whoever is watched. */
  "weather",
] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandWords {
  /** Typed word (folded) → command. Words of all languages work in every language. */
  words: Map<string, Command>;
  /** The word that a channel without buttons shows for the command. */
  keys: Record<Command, string>;
}

/** The content of the files of `flows/`, validated and with defaults, as plain JSON. */
export interface ContentFiles {
  place: Place;
  commands: Record<Command, string[]>;
  /** Language → patterns of texts about danger. */
  danger: Record<string, string[]>;
  synonyms: Synonyms;
  dangerLimits: DangerLimits;
  officer: OfficerRules;
  flows: Flow[];
  guides: GuideCard[];
  /** null: the rules decide alone. */
  learned: Learned | null;
  reveal: RevealRules[];
  scam: ScamSign[];
  spelling: Spelling;
}

/** The engine's data, loaded once. */
export interface Content {
  place: Place;
  flows: Record<string, Flow>;
  texts: Texts;
  commands: CommandWords;
  guides: Guides;
  /** How people say what they choose. */
  spoken: Spoken;
  /** A text with its spelling mended; null: there is nothing to mend. */
  mend(text: string): Mended | null;
  /** Finds areas by what people call them. */
  findAreas: AreaFinder;
  /** Detects texts about danger. Their writer is first told to call the emergency number. */
  danger: DangerDetector;
  /** Finds the signs of a scam in a text. */
  scam: ScamChecker;
  /** Finds tips about an officer, which are offered the way of those. */
  officer: OfficerDetector;
  /** Finds what may identify the writer of a text. */
  reveal: RevealDetector;
}

/** Tips, also those that answer an appeal for witnesses. */
export const TIP_FLOW = "tip";

/**
 * Ids of the main menu, of the flow that asks for a language, of the one that opens a tip's messages,
 * and of the one that follows a receipt.
 */
export const HOME_FLOW = "menu";
export const LANGUAGE_FLOW = "language";
export const MAILBOX_FLOW = "mailbox";
export const RECEIPT_FLOW = "receipt";

/** What stations have published, and the subscription to it. */
export const NOTICES_FLOW = "notices";
