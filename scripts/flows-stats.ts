import {
  type DetectionRates,
  detectionRates,
  hitRates,
} from "../src/core/check/detection-rates.ts";
import { edgesOf } from "../src/core/check/flow-graph.ts";
import type { Content } from "../src/core/flow/content.ts";
import { isInput } from "../src/core/flow/is-input.ts";
import type { Flow } from "../src/core/flow/schema.ts";
import { type Message, readMessages } from "../src/core/text/read-messages.ts";
import { DANGER_SENTENCES } from "../test/core/guard/danger-sentences.ts";
import { HELD_OUT_DANGER } from "../test/core/guard/held-out-danger.ts";
import { HELD_OUT_OFFICER } from "../test/core/guard/held-out-officer.ts";
import { HELD_OUT_REVEAL } from "../test/core/guard/held-out-reveal.ts";
import { OFFICER_SENTENCES } from "../test/core/guard/officer-sentences.ts";
import { SENTENCES } from "../test/core/guard/sentences.ts";
import { HARMLESS, SCAMS } from "../test/core/scam/common-scams.ts";
import { HELD_OUT_HARMLESS, HELD_OUT_SCAMS } from "../test/core/scam/held-out-scams.ts";
import { MORE_HARMLESS, MORE_SCAMS } from "../test/core/scam/more-scams.ts";
import { disguisedRates } from "../test/core/text/disguised-rates.ts";
import { tipCosts, writeMessages } from "./flows-messages.ts";
import { testLines } from "./flows-train.ts";
import { parseFlows, readContent, readFiles, readFlowFiles } from "./read-content.ts";

/** Prints the size of the content and the texts that its languages lack, and writes what a tip costs. */
export function stats(): boolean {
  const content = readContent();
  const { learned } = parseFlows(readFlowFiles());
  const parts = [
    flowLines(content),
    languageLines(content),
    costLines(content),
    detectorLines(content),
    disguisedLines(content),
    learned ? testLines(learned) : [],
  ];
  writeMessages();
  for (const line of parts.flatMap((lines) => ["", ...lines]).slice(1)) console.log(line);
  return true;
}

function costLines(content: Content): string[] {
  return [
    "tip                  messages on Zalo  answers on Telegram",
    ...tipCosts(content).map(
      ({ category, messages, answers }) =>
        `${category.padEnd(16)} ${number(messages)} ${number(answers)}`,
    ),
  ];
}

/** Detection rates on the sentences used for tuning and on held-out ones. */
function detectorLines({ reveal, danger, scam, officer }: Content): string[] {
  const { isDanger } = danger;
  const isScam = (text: string) => scam(text).verdict === "signs";
  const scams = (bad: string[], fine: string[]): [string, boolean][] => [
    ...bad.map((text): [string, boolean] => [text, true]),
    ...fine.map((text): [string, boolean] => [text, false]),
  ];
  const tuned = [...SCAMS.map(([text]) => text), ...MORE_SCAMS];
  return [
    ratesLine("self-reveal, tuned on", detectionRates(reveal, SENTENCES)),
    ...byLanguage("self-reveal", HELD_OUT_REVEAL, (some) => detectionRates(reveal, some)),
    ratesLine("danger, tuned on", hitRates(isDanger, Object.values(DANGER_SENTENCES).flat())),
    ...byLanguage("danger", HELD_OUT_DANGER, (some) => hitRates(isDanger, some)),
    ratesLine("officer, tuned on", hitRates(officer, Object.values(OFFICER_SENTENCES).flat())),
    ...byLanguage("officer", HELD_OUT_OFFICER, (some) => hitRates(officer, some)),
    ratesLine("scam, tuned on", hitRates(isScam, scams(tuned, [...HARMLESS, ...MORE_HARMLESS]))),
    ratesLine("scam, held out", hitRates(isScam, scams(HELD_OUT_SCAMS, HELD_OUT_HARMLESS))),
  ];
}

function disguisedLines(content: Content): string[] {
  return disguisedRates(content).map(({ name, tried, wrong }) => {
    const same = tried - wrong.length;
    return `${name.padEnd(24)} ${same} of ${tried} (${percent(same / tried)}) judged the same`;
  });
}

function byLanguage<T>(
  name: string,
  sentences: Record<string, T[]>,
  rate: (sentences: T[]) => DetectionRates,
): string[] {
  return [
    ...Object.entries(sentences).map(([lang, some]) =>
      ratesLine(`  held out, ${lang}`, rate(some)),
    ),
    ratesLine(`${name}, held out`, rate(Object.values(sentences).flat())),
  ];
}

function ratesLine(name: string, { telling, found, harmless, alarms }: DetectionRates): string {
  const part = (some: number, all: number) => `${some} of ${all} (${percent(some / all)})`;
  return `${name.padEnd(24)} finds ${part(found, telling)}, false alarms ${part(alarms, harmless)}`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function flowLines(content: Content): string[] {
  const flows = Object.values(content.flows);
  const rows = flows.map((flow) => {
    const questions = flow.steps.filter(isInput).length;
    const longest = longestWay(content, flow);
    return `${flow.flow.padEnd(16)} ${number(flow.steps.length)} ${number(questions)} ${number(longest)}`;
  });
  const { length: all } = flows.flatMap(({ steps }) => steps.filter(isInput));
  return [
    `${"flow".padEnd(16)}  steps  asks  most asked on one way`,
    ...rows,
    `${flows.length} flows with ${all} questions, ${content.guides.cards.size} cards in the guide`,
  ];
}

function number(value: number): string {
  return String(value).padStart(5);
}

/**
 * Number of questions on the longest path through a flow and the flows that it runs. Paths back do
 * not count.
 */
function longestWay(content: Content, flow: Flow): number {
  const edges = edgesOf(flow);
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0);
    const step = flow.steps.find((s) => s.id === id);
    const run = step?.kind === "run" ? content.flows[step.flow] : undefined;
    const own = step && isInput(step) ? 1 : run ? longestWay(content, run) : 0;
    const next = edges.flatMap((e) => (e.from === id && e.to.type === "step" ? [e.to.step] : []));
    const longest = own + Math.max(0, ...next.map(from));
    known.set(id, longest);
    return longest;
  };
  return from(flow.steps[0]?.id ?? "");
}

function languageLines({ place }: Content): string[] {
  const files = Object.entries(readFiles("locales", ".ftl"));
  const languages = new Map<string, { messages: Message[]; words: number }>();
  for (const [path, text] of files) {
    const lang = path.split("/")[1] ?? "";
    const known = languages.get(lang) ?? { messages: [], words: 0 };
    known.messages.push(...readMessages(text).messages);
    known.words += wordsIn(lang, text);
    languages.set(lang, known);
  }
  const all = new Set([...languages.values()].flatMap(({ messages }) => messages.map((m) => m.id)));
  return [...languages].map(([lang, { messages, words }]) => {
    const has = new Set(messages.map(({ id }) => id));
    const missing = [...all].filter((id) => !has.has(id));
    const lacks =
      missing.length === 0 ? "complete" : `lacks ${missing.length}: ${missing.join(", ")}`;
    const off = place.languages.includes(lang) ? "" : " (not offered yet)";
    return `${lang.padEnd(8)} ${number(messages.length)} texts ${number(words)} words, ${lacks}${off}`;
  });
}

/** Number of words of the texts, without ids, comments and placeholders. */
function wordsIn(lang: string, source: string): number {
  const said = source
    .replace(/^#.*$/gm, "")
    .replace(/^[\w-]+\s*=/gm, "")
    .replace(/\{[^}]*\}/g, " ");
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(said);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
