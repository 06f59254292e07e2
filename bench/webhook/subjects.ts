import { readContent } from "../../scripts/read-content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { LAP, optionId, questionAt, takenOption } from "../questions/questions.ts";
import { record } from "../resident.ts";
import type { LoadRequest } from "./outside.ts";
import type { Act } from "./update.ts";

/**
 * The measured bundles: ours with the twelve questions (as it is, and sending nothing but the next
 * question, as the others do) or the real flows, and others; `floor`: what protects alone.
 */
export const WORKERS = ["questions", "shrinking", "flows", "bare", "floor", "grammy"] as const;
export type WorkerName = (typeof WORKERS)[number];

type Script = Pick<LoadRequest, "first" | "again">;

/** A subject of the measurement: a Worker, a channel, and the acts of its residents. */
export interface Subject {
  name: string;
  worker: WorkerName;
  channel: ChannelId;
  firstChat: number;
  script: Script;
  /** The subject to compare with. Absent: it is a baseline itself. */
  baseline?: Subject;
}

/** Number of chats reserved for a subject. Subjects share no chats, so they share no state. */
const CHATS_EACH = 100;

export function makeSubjects(): Subject[] {
  const [typed, pressed] = [lap(false), lap(true)];
  const telegram = { channel: "telegram" } as const;
  const bare = { ...telegram, worker: "bare" } as const;
  const ours = { ...telegram, worker: "questions" } as const;
  const shrinking = { ...telegram, worker: "shrinking" } as const;
  const flows = { ...telegram, worker: "flows" } as const;
  const zalo = { channel: "zalo" } as const;
  const barePressed = { ...bare, name: "bare, pressed", script: again(pressed) };
  const bareTyped = { ...bare, name: "bare, typed", script: again(typed) };
  const toPressed = { baseline: { ...barePressed, firstChat: 0 } };
  const toTyped = { baseline: { ...bareTyped, firstChat: 0 } };
  const floor = { ...telegram, worker: "floor" } as const;
  const kinds = [
    barePressed,
    bareTyped,
    { ...floor, name: "what protects alone, pressed", script: again(pressed), ...toPressed },
    { ...floor, name: "what protects alone, typed", script: again(typed), ...toTyped },
    { ...ours, name: "Telegram, pressed", script: led(pressed), ...toPressed },
    { ...ours, name: "Telegram, typed", script: led(typed), ...toTyped },
    { ...shrinking, name: "Telegram, pressed, shrinking", script: led(pressed), ...toPressed },
    { ...shrinking, name: "Telegram, typed, shrinking", script: led(typed), ...toTyped },
    { ...ours, ...zalo, name: "Zalo, typed", script: led(typed), ...toTyped },
    { ...flows, name: "Telegram, a tip, pressed", script: tip(true), ...toPressed },
    { ...flows, ...zalo, name: "Zalo, a tip, typed", script: tip(false), ...toTyped },
    {
      ...telegram,
      worker: "grammy",
      name: "grammY, pressed",
      script: again(pressed),
      ...toPressed,
    },
  ] as const;
  return kinds.map((kind, index) => ({ ...kind, firstChat: (index + 1) * CHATS_EACH }));
}

function lap(isPressed: boolean): Act[] {
  return Array.from({ length: LAP }, (_, turn) => {
    const taken = takenOption(turn);
    if (isPressed) return { press: optionId(taken) };
    return { text: questionAt(turn).options[taken] ?? "" };
  });
}

function again(acts: Act[]): Script {
  return { first: [], again: acts };
}

/** Adds the choice of a language and the menu before the acts. */
function led(acts: Act[]): Script {
  return { first: [{ text: "/start" }, { text: "1" }, { text: "1" }], again: acts };
}

/** Enough turns to see one tip from its menu to the next. */
const TIP_TURNS = 100;
const OPTION = /^o:\d+:(.+)$/;

/** Tip after tip with the real flows. `isPressed`: presses options; otherwise types everything. */
function tip(isPressed: boolean): Script {
  const { inputs, tip } = record(readContent(), TIP_TURNS, isPressed);
  const acts = inputs.flatMap((input): Act[] => {
    if (!("body" in input)) return [];
    if (input.body.type === "text") return [{ text: input.body.text }];
    const option = input.body.type === "press" ? OPTION.exec(input.body.data)?.[1] : undefined;
    return option === undefined ? [] : [{ press: option }];
  });
  const { start, length } = tip;
  return { first: acts.slice(0, start), again: acts.slice(start, start + length) };
}
