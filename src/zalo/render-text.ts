import type { Call } from "../app/ports.ts";
import type { Outgoing } from "../core/flow/outgoing.ts";
import { splitText } from "../core/text/split-text.ts";

/** Zalo does not document its unit. UTF-16 units are never fewer than characters. */
export const MAX_TEXT = 2000;
/** Pieces of a long text stay a little below the limit, as in the documentation's clients. */
const PIECE = 1900;

/**
 * The calls that show a screen, with as few messages as possible, because each counts against the
 * monthly quota. Options are numbered lines and commands are one line, at the end, close to where
 * the answer is typed. They stay together in the last message if they fit in one. A caption may be as
 * long as a text, so a picture costs no message of its own.
 */
export function renderText(chat: string, screen: Outgoing): Call[] {
  const { picture: photo } = screen;
  return piecesOf(screen).map((text, index) =>
    photo && index === 0
      ? { method: "sendPhoto", params: { chat_id: chat, photo, caption: text } }
      : { method: "sendMessage", params: { chat_id: chat, text } },
  );
}

function piecesOf(screen: Outgoing): string[] {
  const head = paragraphs(screen.blocks);
  const tail = screen.brief ? "" : paragraphs([optionLines(screen), commandLine(screen)]);
  const whole = paragraphs([head, tail]);
  if (whole.length <= MAX_TEXT) return whole === "" ? [] : [whole];
  const pieces = splitText(head, PIECE);
  const joined = paragraphs([pieces.at(-1) ?? "", tail]);
  return joined.length <= MAX_TEXT
    ? [...pieces.slice(0, -1), joined]
    : [...pieces, ...splitText(tail, PIECE)];
}

function optionLines({ options }: Outgoing): string {
  return options.map(({ key, label }) => `${key}${/\w$/.test(key) ? "." : ""} ${label}`).join("\n");
}

function commandLine({ commands }: Outgoing): string {
  return commands.map(({ key, label }) => `${key} ${label}`).join(" · ");
}

function paragraphs(blocks: string[]): string {
  return blocks
    .map((block) => block.trim().normalize("NFC"))
    .filter((block) => block !== "")
    .join("\n\n");
}
