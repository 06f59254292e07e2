import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChannelId } from "../src/core/channel.ts";
import { step } from "../src/core/engine/step.ts";
import { type Content, HOME_FLOW } from "../src/core/flow/content.ts";
import type { EngineInput } from "../src/core/flow/incoming.ts";
import type { Outgoing } from "../src/core/flow/outgoing.ts";
import { answerKey, findStep, topFrame } from "../src/core/flow/position.ts";
import { newSession, type Session } from "../src/core/flow/session.ts";
import { RENDERINGS } from "./flows-channels.ts";
import { readContent } from "./read-content.ts";

const SHOWN = "docs/messages.md";
const FILE = join(import.meta.dirname, "..", SHOWN);

/** Most messages of the bot for a tip, from the choice in the menu to the receipt. */
const MOST_MESSAGES = 8;
/** The same for a category that asks nothing of its own. */
const MOST_PLAIN_MESSAGES = 6;
const PLAIN_CATEGORY = "other";
/** Most taps and texts of a resident on Telegram. */
const MOST_ANSWERS = 10;

/** A way that ends in no receipt after so many turns is a loop. */
const MOST_TURNS = 40;
const STORY = "Two people whom nobody knows broke open the door of the store last night.";

export interface TipCost {
  category: string;
  /** Of the bot, on Zalo. */
  messages: number;
  /** Of the resident, on Telegram. */
  answers: number;
}

/** What the longest way of each category costs, in the language that needs most. */
export function tipCosts(content: Content): TipCost[] {
  const { categories, languages } = content.place;
  return categories.map(({ id: category }) => {
    const most = (channel: ChannelId, what: "messages" | "answers") =>
      Math.max(
        ...languages.map((lang) => longest(begin(content, { lang, channel, category }))[what]),
      );
    return { category, messages: most("zalo", "messages"), answers: most("telegram", "answers") };
  });
}

/** Writes the table of messages. */
export function writeMessages(): void {
  writeFileSync(FILE, page(tipCosts(readContent())));
}

/** What is wrong with the table of messages, and with what it says. */
export function messageFaults(content = readContent()): string[] {
  const costs = tipCosts(content);
  const over = costs.flatMap(({ category, messages, answers }) => {
    const most = category === PLAIN_CATEGORY ? MOST_PLAIN_MESSAGES : MOST_MESSAGES;
    const told = `a tip about ${category} takes`;
    return [
      ...(messages > most ? [`${told} ${messages} messages on Zalo, more than ${most}`] : []),
      ...(answers > MOST_ANSWERS ? [`${told} ${answers} answers, more than ${MOST_ANSWERS}`] : []),
    ];
  });
  const stale = read() === page(costs) ? [] : ["out of date (npm run flows -- stats)"];
  return [
    ...over.map((fault) => `flows/tip.yaml:1:1 ${fault}`),
    ...stale.map((s) => `${SHOWN}:1:1 ${s}`),
  ];
}

function read(): string | null {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return null;
  }
}

function page(costs: TipCost[]): string {
  const rows = costs.map((cost) => `| ${cost.category} | ${cost.messages} | ${cost.answers} |`);
  return `# What a tip costs

\`npm run flows -- stats\` plays every way through every category, in every language, and writes this
table. The check fails when it is out of date, or when a figure is above its limit: ${MOST_MESSAGES} messages
(${MOST_PLAIN_MESSAGES} for \`${PLAIN_CATEGORY}\`), ${MOST_ANSWERS} answers.

- Messages are those of the bot on Zalo, where each costs quota: from the choice in the menu, which is
  not among them, to the receipt, which is. The way is the longest that nobody is asked to lengthen:
  every question is answered, nothing that the review offers is added.
- Answers are the taps and texts of the resident on Telegram, from the same choice to sending.

| category | messages on Zalo | answers on Telegram |
| --- | --- | --- |
${rows.join("\n")}
`;
}

interface Way {
  content: Content;
  channel: ChannelId;
  category: string;
  session: Session;
  screen: Outgoing;
  messages: number;
  answers: number;
  turns: number;
}

/** At the menu of somebody who has chosen a language. */
function begin(
  content: Content,
  { lang, channel, category }: Pick<Way, "channel" | "category"> & { lang: string },
): Way {
  const session = { ...newSession(), lang, can: RENDERINGS[channel].can };
  const screen: Outgoing = { blocks: [], options: [], commands: [] };
  const cold: Way = {
    content,
    channel,
    category,
    session,
    screen,
    messages: 0,
    answers: 0,
    turns: 0,
  };
  const menu = play(cold, { body: { type: "text", text: HOME_FLOW } });
  return choose({ ...menu, messages: 0, answers: 0 }, "tip");
}

/** The costs of the longest of all ways to the receipt. */
function longest(way: Way): Pick<Way, "messages" | "answers"> {
  if (way.turns > MOST_TURNS) throw new Error(`a tip about ${way.category} comes to no end`);
  const { run } = way.session;
  const frame = run ? topFrame(run) : undefined;
  const asked = findStep(way.content, frame);
  if (!frame || !asked) throw new Error(`a tip about ${way.category} is lost`);
  if (asked.kind === "do") return sent(way);
  const ways = nextWays(way, answerKey(frame), asked.kind).map(longest);
  return {
    messages: Math.max(...ways.map(({ messages }) => messages)),
    answers: Math.max(...ways.map(({ answers }) => answers)),
  };
}

function nextWays(way: Way, question: string, kind: string): Way[] {
  const fixed: Record<string, string> = {
    "tip/category": way.category,
    "tip/when": "now",
    "tip/area": way.content.place.areas[0]?.id ?? "",
    "tip/review": "send",
  };
  const option = fixed[question];
  if (option !== undefined) return [choose(way, option)];
  if (kind === "write") return [play(way, { body: { type: "text", text: STORY } })];
  const ids = way.screen.options.flatMap(({ data }) => data.split(":")[2] ?? []);
  return ids.map((id) => choose(way, id));
}

function choose(way: Way, option: string): Way {
  const found = way.screen.options.find(({ data }) => data.endsWith(`:${option}`));
  if (!found) throw new Error(`a tip about ${way.category} is not offered ${option}`);
  return play(way, { body: { type: "press", data: found.data, ack: "1" } });
}

function sent(way: Way): Pick<Way, "messages" | "answers"> {
  const receipt = "0000-0000-0000-0000-0";
  const args = { receipt, category: way.category, at: "2026-11-23T08:00:00Z" };
  const { messages } = play(way, { event: { type: "done", effect: "submit-tip", ok: true, args } });
  return { messages, answers: way.answers };
}

function play(way: Way, input: EngineInput): Way {
  const { session, effects } = step(way.content, way.session, input);
  const screens = effects.flatMap((effect) => (effect.type === "say" ? [effect.screen] : []));
  const { render } = RENDERINGS[way.channel];
  const calls = screens.reduce((sum, screen) => sum + render("0", screen).length, 0);
  return {
    ...way,
    session,
    screen: screens.at(-1) ?? way.screen,
    messages: way.messages + calls,
    answers: way.answers + 1,
    turns: way.turns + 1,
  };
}
