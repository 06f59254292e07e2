import { FluentResource } from "@fluent/bundle";

/** What can be checked of a Fluent message without formatting it. */
export interface Message {
  id: string;
  /** 1 for the first. */
  line: number;
  /** Names that must be given when it is formatted, `$` left out. */
  placeholders: Set<string>;
  /** Other texts that it includes. */
  includes: Set<string>;
  /** Functions that it calls, as `NUMBER`. */
  calls: Set<string>;
  /** All its words, one part after the other, without what is filled in. */
  said: string;
}

export interface MessageFile {
  messages: Message[];
  /** Lines that Fluent passes over in silence, though somebody meant something by them. */
  unread: { line: number; text: string }[];
}

/** Reads a Fluent file. Takes anything: what can't be read is told by line. */
export function readMessages(source: string): MessageFile {
  const bodies = new Map(new FluentResource(source).body.map((entry) => [entry.id, entry]));
  const messages: Message[] = [];
  const unread: MessageFile["unread"] = [];
  for (const [index, text] of source.split("\n").entries()) {
    if (text.trim() === "" || /^(#| |\t|\}|\[|\*|\.)/.test(text)) continue;
    const id = /^(-?[a-zA-Z][\w-]*)\s*=/.exec(text)?.[1];
    const body = id === undefined ? undefined : bodies.get(id);
    if (!body || body.value === null) {
      unread.push({ line: index + 1, text });
    } else {
      const found = {
        placeholders: new Set<string>(),
        includes: new Set<string>(),
        calls: new Set<string>(),
        said: "",
      };
      look(body.value, found);
      messages.push({ id: body.id, line: index + 1, ...found });
    }
  }
  return { messages, unread };
}

type Found = Pick<Message, "placeholders" | "includes" | "calls" | "said">;

/** Walks through a parsed pattern, which is plain data without exported types. */
function look(part: unknown, found: Found): void {
  if (typeof part === "string") found.said += `${part}\n`;
  if (typeof part !== "object" || part === null) return;
  if ("type" in part && "name" in part && typeof part.name === "string") {
    noteName(part.type, part.name, found);
  }
  // The strings of a typed part are its name and kind, not words.
  const isTyped = "type" in part;
  for (const inner of Object.values(part)) {
    if (!(isTyped && typeof inner === "string")) look(inner, found);
  }
}

function noteName(type: unknown, name: string, found: Found): void {
  if (type === "var") found.placeholders.add(name);
  if (type === "mesg") found.includes.add(name);
  if (type === "term") found.includes.add(`-${name}`);
  if (type === "func") found.calls.add(name);
}
