import type { ChannelId } from "../../src/core/channel.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Button, Message } from "./message.ts";
import { isAlike, type Lived, readTurn, type Seen } from "./read-turn.ts";

/** What a turn brings, for some languages or for all. */
export interface Told {
  langs: string[] | null;
  entry: string;
}

/** What a turn brings, with texts by their names: once for all who see the same. */
export function tellTurn(lexicon: Lexicon, channel: ChannelId, lived: Lived[]): Told[] {
  const groups: [Lived, Seen[]][][] = [];
  for (const one of lived) {
    const read: [Lived, Seen[]] = [one, readTurn(channel, one)];
    const group = groups.find(([first]) => first && isAlike(first, read));
    if (group) group.push(read);
    else groups.push([read]);
  }
  return groups.flatMap((group) => {
    const langs = groups.length === 1 ? null : group.map(([{ lang }]) => lang ?? "");
    const telling = { lexicon, lived: group.map(([one]) => one) };
    const [first] = group;
    return (first?.[1] ?? []).map((_, index) => ({
      langs,
      entry: tellSeen(
        telling,
        group.flatMap(([, seen]) => seen[index] ?? []),
      ),
    }));
  });
}

interface Telling {
  lexicon: Lexicon;
  lived: Lived[];
}

function tellSeen(telling: Telling, all: Seen[]): string {
  const toasts = all.flatMap((seen) => (seen.type === "toast" ? [seen.text] : []));
  if (toasts.length > 0) return `toast: ${express(telling, toasts)}`;
  const effects = all.flatMap((seen) => (seen.type === "effect" ? [seen] : []));
  const [effect] = effects;
  if (effect) {
    const rest = tellValue(
      telling,
      effects.map((one) => one.rest),
    );
    return `effect: ${effect.name} ${JSON.stringify(rest)}`;
  }
  const bots = all.flatMap((seen) => (seen.type === "bot" ? [seen] : []));
  return `bot: ${tellTexts(telling, bots)}${tellKeyboard(telling, bots)}`;
}

function express({ lexicon, lived }: Telling, texts: string[], base?: string): string {
  const heard = lived.map((one, n) => ({ ...one, text: texts[n] ?? "" }));
  return lexicon.express(heard, base);
}

/** Strings that differ by language become expressions in braces. */
function tellValue(telling: Telling, values: unknown[], named?: string): unknown {
  const [first] = values;
  if (typeof first === "object" && first !== null) {
    const parts = values.map((value) => Object.entries(value ?? {}));
    const told = (parts[0] ?? []).map(([key], n): [string, unknown] => [
      key,
      tellValue(
        telling,
        parts.map((part) => part[n]?.[1]),
        key,
      ),
    ]);
    return Array.isArray(first) ? told.map(([, value]) => value) : Object.fromEntries(told);
  }
  if (values.every((value) => value === first)) return first;
  const texts = values.map(String);
  if (texts.every((text, n) => text === telling.lived[n]?.lang)) return "{language}";
  const found = express(telling, texts, named);
  return found.startsWith("{") ? found : `{${found}}`;
}

type Bot = Extract<Seen, { type: "bot" }>;

/** ` + ` stands for an empty line, a new line for itself. */
function tellTexts(telling: Telling, bots: Bot[]): string {
  let isOpen = false;
  const told = (bots[0]?.texts ?? []).map(({ above }, index) => {
    const text = express(
      telling,
      bots.map(({ texts }) => texts[index]?.text ?? ""),
    );
    if (above === 0) return text;
    isOpen ||= above === 1;
    return `${isOpen ? "\n  " : " "}${above === 1 ? "" : "+ "}${text}`;
  });
  return told.join("");
}

function tellKeyboard(telling: Telling, bots: Bot[]): string {
  const [first] = bots;
  if (!first) return "";
  const messages = bots.map(({ message }) => message);
  const board = {
    options: tellButtons(telling, messages, ({ options }) => options),
    commands: tellButtons(telling, messages, ({ commands }) => commands),
  };
  if (board.options.length + board.commands.length === 0) return "";
  const { options, commands, rows } = first.message;
  const keys = rows ? null : [...options, ...commands].map(({ key }) => key ?? "");
  const allRows = messages.flatMap((message, n): [string | null, string][] =>
    message.rows ? [[telling.lived[n]?.lang ?? null, message.rows.join(" ")]] : [],
  );
  return ` [${telling.lexicon.keyboard(first.at, { ...board, keys, rows: allRows })}]`;
}

function tellButtons(
  telling: Telling,
  messages: Message[],
  of: (message: Message) => Button[],
): string[] {
  const [first = [], ...others] = messages.map(of);
  return first.map(({ label, copy }, index) => {
    const told = express(telling, [label, ...others.map((all) => all[index]?.label ?? "")]);
    return copy === null ? told : `copy ${told} ${JSON.stringify(copy)}`;
  });
}
