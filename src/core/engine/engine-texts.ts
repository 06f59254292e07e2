import { COMMANDS } from "../flow/content.ts";
import { LEFT, MEDIA_REFUSALS, UNSUPPORTED } from "../flow/incoming.ts";
import { PRECISIONS } from "../flow/session-values.ts";
import { REVEAL_SIGNS } from "../guard/self-reveal.ts";
import { MEDIA_WARNINGS, WORTH_TELLING } from "../media/removed.ts";
import { ANSWERS } from "../notice-answers.ts";
import { ATTACH_CHOICES, ENOUGH, SKIP, WHEN_CHOICES } from "./options.ts";
import { LINK_SIGNS } from "./reveal.ts";

/**
 * Every text that the engine says by itself, with the placeholders that it is given beside the
 * hotlines. The check demands them all, and `test/core/check/code-texts.test.ts` that the engine
 * says no other.
 */
export const ENGINE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  "language-self": [],
  "weather-today": [],
  "weather-by-hand": [],
  "child-first": [],
  "language-lacking": [],
  ...plain("command", COMMANDS),
  ...plain("option", [SKIP, ENOUGH, ...ATTACH_CHOICES, ...WHEN_CHOICES, ...PRECISIONS]),
  ...plain("notices-quiet", ["night", "week"]),
  "ask-precision": [],
  "ask-more-media": ["count", "max"],
  "ask-more-words": ["told"],
  "answer-skipped": [],
  ...plain("answer-place", PRECISIONS),
  "answer-media": ["count"],
  "add-answer": ["label"],
  "summary-line": ["label", "value"],
  "receipt-line": ["category", "end", "date"],
  "copy-receipt": [],
  "tip-unattended": ["call", "day", "time", "date"],
  "draft-resumed": [],
  "draft-warning": ["minutes"],
  "draft-expired": [],
  cancelled: [],
  wiped: [],
  "wiped-not-all": ["left"],
  "wiped-later": [],
  "erasing-chat": [],
  "left-refused": ["count"],
  ...plain("left", LEFT),
  help: [],
  emergency: [],
  ping: [],
  "ping-status": [],
  "status-said": ["status", "sentence"],
  "note-choose": [],
  "note-several": [],
  "note-kept": ["label"],
  "note-found": ["found"],
  "note-hello": [],
  "note-hello-here": [],
  "note-emoji": [],
  "note-unsubscribed": [],
  "note-not-subscribed": [],
  "note-attach": [],
  "note-too-short": ["min"],
  "note-too-long": ["max", "length"],
  "note-receipt": [],
  "note-not-sent": [],
  "note-stale": [],
  "note-again": [],
  "note-edited": [],
  ...plain("asked", ANSWERS),
  "answer-help": [],
  "answer-counted": ["number", "answer"],
  "answer-ended": ["number"],
  "answer-draft": [],
  "answer-tip": ["number"],
  "note-media-not-here": [],
  "note-media-full": ["max"],
  "note-location": [],
  "note-location-not-here": [],
  ...plain("note", UNSUPPORTED),
  "note-wait": [],
  "note-delayed": [],
  "note-lost": [],
  "media-slow": ["count"],
  "media-cleaned": ["removed"],
  ...plain("removed", WORTH_TELLING),
  ...plain("media", MEDIA_WARNINGS),
  ...plain("media-failed", MEDIA_REFUSALS),
  "reveal-warning": ["signs"],
  "reveal-change": ["answer"],
  "reveal-clean-links": [],
  "links-cleaned": [],
  ...plain("reveal", LINK_SIGNS),
  ...plain("reveal", REVEAL_SIGNS),
};

/** One text without placeholders for each name. */
function plain(prefix: string, names: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [`${prefix}-${name}`, []]));
}
