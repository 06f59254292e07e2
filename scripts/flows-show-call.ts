import type { Call } from "../src/app/ports.ts";

interface Button {
  text: string;
  copy_text?: { text: string };
}

/** A message as the chat shows it: its lines, then its rows of buttons. */
export function showCall({ params }: Call): string[] {
  const { text, reply_markup: markup } = params;
  const lines = typeof text === "string" ? text.split("\n") : [];
  return [...lines, ...buttonRows(markup).map((row) => row.map(showButton).join(" "))];
}

function buttonRows(markup: unknown): Button[][] {
  if (typeof markup !== "object" || markup === null || !("inline_keyboard" in markup)) return [];
  // Our own channel rendered it with typed keyboards.
  return markup.inline_keyboard as Button[][];
}

function showButton({ text, copy_text: copy }: Button): string {
  return copy ? `[${text}: ${copy.text}]` : `[${text}]`;
}
