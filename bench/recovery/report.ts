import type { ApiCall, SimChannel } from "../../simulator/contracts.ts";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { table } from "../table.ts";
import { differences } from "./compare-tip.ts";
import { countNotices } from "./notice.ts";
import type { Robot, Wait } from "./robot.ts";
import type { Gap } from "./storm.ts";

/** Longest time in which a turn must be answered. */
const SILENT_MS = 15_000;

/** Most histories that a report prints of a kind. */
const MOST_HISTORIES = 3;

export interface Played {
  robots: Robot[];
  /** Those who had subscribed when the notice was published. */
  listeners: Robot[];
  gaps: Gap[];
  tips: TipContent[];
  /** Resident memory of workerd, in bytes. */
  rss: number;
  channels: SimChannel[];
}

/** The figures of a storm, and what happened to residents for whom it went wrong. */
export function report(played: Played): string {
  const { robots, gaps, rss, tips } = played;
  const waits = robots.flatMap((robot) => robot.waits);
  const undisturbed = waits.filter((wait) => !gaps.some((gap) => overlap(gap, wait)));
  const silent = robots.filter((robot) => robot.waits.some(isSilent));
  const unfinished = robots.filter(({ receipt }) => receipt === null);
  const { lost, twice, altered } = compare(played);
  const { seen, repeated, unexplained } = countNotices(played.listeners, played);
  const rows = [
    ["kills", `${gaps.length}`],
    ["from kill to ready, median / longest", times(gaps, [0.5, 1])],
    ["turns", `${waits.length}`],
    ["reply p50 / p95 / p99 / longest", times(waits, [0.5, 0.95, 0.99, 1])],
    ["of turns without a restart", times(undisturbed, [0.5, 0.95, 0.99, 1])],
    [`turns silent for ${SILENT_MS / 1_000} s`, `${waits.filter(isSilent).length}`],
    ["residents with a receipt", `${robots.length - unfinished.length}`],
    ["tips at the desk", `${tips.length}`],
    ["tips lost, sent twice, altered", `${lost.length}, ${twice}, ${altered.length}`],
    ["subscribers who saw the notice", `${seen} of ${played.listeners.length}`],
    ["twice; without a call in flight", `${repeated}; ${unexplained}`],
    ["workerd in memory", `${Math.round(rss / 1e6)} MB`],
  ];
  const histories = (title: string, of: Robot[]) =>
    of.slice(0, MOST_HISTORIES).map((robot) => `${title}\n${historyOf(robot, played)}`);
  return [
    table(["what", "figure"], rows),
    ...altered,
    ...histories("lost:", lost),
    ...histories("without a receipt:", unfinished),
    ...histories("silent:", silent),
  ].join("\n");
}

function compare(played: Played) {
  const found = played.robots.map((robot) => ({
    robot,
    own: played.tips.filter((tip) => isOf(tip, robot)),
  }));
  const altered = found.flatMap(({ robot, own }) =>
    own.flatMap((tip) => {
      const wrong = differences(tip, robot.told);
      return wrong.length > 0 ? [`altered: ${wrong.join(", ")}\n${historyOf(robot, played)}`] : [];
    }),
  );
  const lost = found
    .filter(({ robot, own }) => robot.receipt !== null && own.length === 0)
    .map(({ robot }) => robot);
  return { lost, twice: found.filter(({ own }) => own.length > 1).length, altered };
}

function overlap(one: Wait, other: Wait): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function isSilent({ from, to }: Wait): boolean {
  return to - from >= SILENT_MS;
}

function times(waits: Wait[], shares: number[]): string {
  const sorted = waits.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return shares.map((share) => `${(at(share) / 1_000).toFixed(2)} s`).join(" / ");
}

/** The bubbles of a resident's phone, the sends that went wrong, and the kills, one line each. */
function historyOf({ user, waits }: Robot, { channels, gaps }: Played): string {
  const start = waits[0]?.from ?? 0;
  const end = waits.at(-1)?.to ?? 0;
  const failed = channels.flatMap(({ calls }) => calls.filter((call) => isFailed(call, user.id)));
  const lines = [
    ...user.messages.map(({ at, from, text }) => ({
      at,
      what: `${from.padEnd(4)}  ${head(text)}`,
    })),
    ...failed.map(({ at, status, params: { text } }) => ({
      at,
      what: `      ${status}: ${head(`${text}`)}`,
    })),
    ...gaps
      .filter(({ from, to }) => to > start && from < end)
      .flatMap(({ from, to }) => [
        { at: from, what: "      killed" },
        { at: to, what: "      ready" },
      ]),
  ];
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => `  ${((at - start) / 1_000).toFixed(2).padStart(7)} s  ${what}`)
    .join("\n");
}

function isFailed({ status, params }: ApiCall, chat: string): boolean {
  return status !== 200 && String(params.chat_id) === chat;
}

function head(text: string): string {
  return (text.split("\n")[0] ?? "").slice(0, 60);
}

/** By a word that is theirs: a tip whose words were altered is not lost. */
function isOf({ fields }: TipContent, { told }: Robot): boolean {
  return fields.some(({ value }) => value.type === "text" && value.text.includes(told.mark));
}
