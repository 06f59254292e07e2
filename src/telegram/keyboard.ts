import type { InlineKeyboardButton } from "grammy/types";
import type { Outgoing, OutOption } from "../core/flow/outgoing.ts";

/** Most buttons of one inline keyboard (Bot API). */
export const MAX_BUTTONS = 100;
/** Longest text of a `copy_text` button, in UTF-16 units (Bot API). */
const MAX_COPY = 256;

/**
 * The widest label, in widths of an ordinary letter, for 3 or 2 buttons to share a row. On a phone
 * 360 px wide a keyboard is about 290 px wide, a letter about 8 px, and a button's margins 16 px.
 */
const WIDEST_OF_THREE = 10;
const WIDEST_OF_TWO = 16;

const NO_WIDTH = /^(?:\p{M}|\u200d|\ufe0f)$/u;
const DOUBLE_WIDTH =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}\uff00-\uff60]$/u;

/** The rows of buttons under a screen: copy, options, commands. Empty: no buttons. */
export function keyboardRows(screen: Pick<Outgoing, "options" | "commands" | "copy">) {
  return [...copyRows(screen.copy), ...optionRows(screen.options), ...optionRows(screen.commands)];
}

function copyRows(copy: Outgoing["copy"]): InlineKeyboardButton[][] {
  if (!copy || copy.text === "" || copy.text.length > MAX_COPY) return [];
  return [[{ text: copy.label, copy_text: { text: copy.text } }]];
}

/** Keeps the order. Neighbours with short labels share rows; a long label has a row of its own. */
function optionRows(options: OutOption[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let run: OutOption[] = [];
  const flush = () => {
    rows.push(...evenRows(run));
    run = [];
  };
  for (const option of options) {
    if (option.group !== run.at(-1)?.group) flush();
    if (labelWidth(option.label) <= WIDEST_OF_TWO) {
      run.push(option);
    } else {
      flush();
      rows.push([buttonOf(option)]);
    }
  }
  flush();
  return rows;
}

/** Splits buttons into as few rows as the widest label allows, of about equal length. */
function evenRows(run: OutOption[]): InlineKeyboardButton[][] {
  const widest = Math.max(0, ...run.map(({ label }) => labelWidth(label)));
  const columns = widest <= WIDEST_OF_THREE ? 3 : 2;
  const count = Math.ceil(run.length / columns);
  const perRow = Math.ceil(run.length / Math.max(1, count));
  return Array.from({ length: count }, (_, row) =>
    run.slice(row * perRow, (row + 1) * perRow).map(buttonOf),
  );
}

function buttonOf({ label, data }: OutOption): InlineKeyboardButton {
  return { text: label, callback_data: data };
}

export function labelWidth(label: string): number {
  let width = 0;
  for (const char of label) {
    if (isLatin(char)) width += 1;
    else if (!NO_WIDTH.test(char)) width += DOUBLE_WIDTH.test(char) ? 2 : 1;
  }
  return width;
}

/** A fast test for nearly every letter of a screen, including Vietnamese, before the slow ones. */
function isLatin(char: string): boolean {
  return char < "\u0300" || (char >= "\u1e00" && char <= "\u1eff");
}
