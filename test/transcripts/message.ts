import { RENDERINGS } from "../../scripts/flows-channels.ts";
import type { Call } from "../../src/app/ports.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { Outgoing, OutOption } from "../../src/core/flow/outgoing.ts";

/** A rendered message: its text, and what may be chosen below. */
export interface Message {
  text: string;
  options: Button[];
  commands: Button[];
  /** How many buttons stand in each row, where there are buttons. */
  rows: number[] | null;
}

export interface Button {
  label: string;
  /** What is typed, as it is shown; null where the button is pressed. */
  key: string | null;
  /** What the button copies. */
  copy: string | null;
}

/** Takes a rendered screen apart. Throws on a form that `expand` would not give back. */
export function readMessage(channel: ChannelId, { params }: Call, screen: Outgoing): Message {
  const text = typeof params.text === "string" ? params.text : "";
  if (RENDERINGS[channel].buttons) return pressed(text, params.reply_markup, screen);
  return typed(text, screen);
}

function pressed(text: string, markup: unknown, screen: Outgoing): Message {
  const rows = rowsOf(markup);
  const buttons = rows.flat();
  const commands = buttons.length - screen.commands.length;
  return {
    text,
    options: buttons.slice(0, commands),
    commands: buttons.slice(commands),
    rows: rows.map((row) => row.length),
  };
}

function rowsOf(markup: unknown): Button[][] {
  if (typeof markup !== "object" || markup === null || !("inline_keyboard" in markup)) return [];
  // Rendered by our own channel, which types its keyboards.
  const rows = markup.inline_keyboard as { text: string; copy_text?: { text: string } }[][];
  return rows.map((row) =>
    row.map((button) => ({ label: button.text, key: null, copy: button.copy_text?.text ?? null })),
  );
}

function typed(text: string, screen: Outgoing): Message {
  if (screen.brief) return { text, options: [], commands: [], rows: null };
  const paragraphs = text.split("\n\n");
  const commands = take(paragraphs, screen.commands, " · ");
  const options = take(paragraphs, screen.options, "\n");
  return { text: paragraphs.join("\n\n"), options, commands, rows: null };
}

/** Takes the last paragraph, of which each part is a key and a label. */
function take(paragraphs: string[], options: OutOption[], between: string): Button[] {
  if (options.length === 0) return [];
  const last = paragraphs.pop() ?? "";
  const labels = options.map(({ label }) => label.trim().normalize("NFC"));
  const keys = last
    .split(between)
    .map((part, index) => part.slice(0, part.length - (labels[index]?.length ?? 0) - 1));
  const buttons = labels.map((label, n) => ({ label, key: keys[n] ?? "", copy: null }));
  const again = buttons.map(({ key, label }) => `${key} ${label}`).join(between);
  if (again !== last) throw new Error(`options are shown in a new way: ${last}`);
  return buttons;
}
