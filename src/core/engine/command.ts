import { type Command, type Content, LANGUAGE_FLOW, MAILBOX_FLOW } from "../flow/content.ts";
import { rootFlow, topFrame } from "../flow/position.ts";
import { framesAt } from "../flow/trail.ts";
import { fold } from "../text/fold.ts";
import type { Walk } from "./walk.ts";

/** Longer texts are never a command, even with the longest name of a bot: they need no folding. */
const LONGEST_COMMAND = 60;

/** No word of a command has more keys. */
const LONGEST_KEYS = 16;

/** The command that a typed text is, in any language, as a word, a key or a /command; else null. */
export function typedCommand(content: Content, text: string): Command | null {
  if (text.length > LONGEST_COMMAND) return null;
  // `/start payload` of a link counts as /start, and so does `/start@name_of_the_bot`.
  const typed = text.startsWith("/") ? (text.split(/[\s@]/)[0] ?? "") : text;
  const { words } = content.commands;
  const command = words.get(fold(typed));
  if (command || typed.length > LONGEST_KEYS) return command ?? null;
  const mended = content.mend(typed);
  return (mended && words.get(fold(mended.text))) ?? null;
}

export function runCommand(walk: Walk, command: Command): void {
  // Without a language nothing else can be read: the question for it stays in front.
  if (walk.session.lang === null && command !== "help" && command !== "emergency") {
    return walk.show();
  }
  switch (command) {
    case "menu":
      return walk.home();
    case "help":
    case "emergency":
      walk.say(command);
      return walk.show();
    case "language":
      return chooseLanguage(walk);
    case "back":
      return back(walk);
    case "cancel":
      return cancel(walk);
    case "read":
      return read(walk);
    case "weather":
      return leaveQuietly(walk);
    default:
      return command satisfies never;
  }
}

function chooseLanguage(walk: Walk): void {
  if (topFrame(walk.run)?.flow === LANGUAGE_FLOW) return walk.show();
  // The answer that a waiting draft is due finds it in front or parked, not underneath.
  return walk.isWaiting ? walk.start(LANGUAGE_FLOW) : walk.overlay(LANGUAGE_FLOW);
}

function back(walk: Walk): void {
  const { run } = walk;
  // What was asked of the outside cannot be asked again before it has answered.
  if (walk.isWaiting) {
    walk.say("note-wait");
    return walk.sayOnly(["menu"]);
  }
  const previous = run.trail.at(-1);
  if (previous === undefined) return walk.home();
  walk.update({ frames: framesAt(previous, rootFlow(run)), trail: run.trail.slice(0, -1) });
  walk.show();
}

function cancel(walk: Walk): void {
  const root = rootFlow(walk.run);
  if (walk.isWaiting) {
    walk.say("note-wait");
  } else if (walk.content.flows[root]?.draft) {
    walk.session.run = null;
    walk.wipe({ ofDraft: true, isLast: false });
    walk.say("cancelled");
    if (walk.deletes) walk.sayUnread();
  }
  walk.home();
}

/**
 * Drops what was not sent and deletes the messages, where the channel can; else it says how. What
 * is said then is about the weather.
 */
function leaveQuietly(walk: Walk): void {
  walk.session.run = null;
  walk.session.parked = {};
  if (!walk.deletes) walk.say("weather-by-hand");
  else walk.effects.push({ type: "wipe-chat", afterMs: 0, isQuiet: true });
  walk.say("weather-today");
  walk.session.screen += 1;
  walk.sayOnly([]);
}

function read(walk: Walk): void {
  const unread = walk.session.receipts.findLastIndex((receipt) => receipt.unread);
  if (unread < 0) return walk.start(MAILBOX_FLOW);
  const which = String(unread);
  walk.start(MAILBOX_FLOW, { [`${MAILBOX_FLOW}/which`]: which });
}
