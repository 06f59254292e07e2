import { optionOf, type Session } from "../flow/session.ts";
import { WANTS_ALL, type Wants } from "../flow/wants.ts";
import { DAY_MS, HOUR_MS } from "../units.ts";
import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import type { Subscribe } from "./subscribe.ts";

/** Times without notices, the shortest first. */
export const QUIET_MS = { night: 12 * HOUR_MS, week: 7 * DAY_MS } as const;

/** Chooses what a subscriber wants, or takes it back; it subscribes, too. */
export const want = {
  needs: [["pick"]],
  isWaitedFor: false,
  perform: choose,
} as const satisfies EffectDefinition<Subscribe>;

function choose({ session, content, input, lang }: Performing): Performed<Subscribe> {
  const { areas, topics } = content.place;
  const [, kind = "", id = ""] = /^(\w+)-(.+)$/.exec(optionOf(input("pick")) ?? "") ?? [];
  const { quiet, ...wants } = wantsOf(session);
  const areaIds = areas.map((area) => area.id);
  if (kind === "area") wants.areas = switched(wants.areas, id, areaIds);
  else if (kind === "topic") wants.topics = switched(wants.topics, id, topics);
  else if (id === "night" || id === "week") {
    wants.until = quiet === id ? 0 : now(session) + QUIET_MS[id];
  } else return FAIL;
  session.wants = wants;
  session.subscribed = true;
  return { go: "next", log: [{ type: "subscribe", lang }] };
}

/** What a chat wants, and the quiet time in which it is. */
export function wantsOf(session: Session): Wants & { quiet: keyof typeof QUIET_MS | null } {
  const wants = session.wants ?? WANTS_ALL;
  const left = wants.until - now(session);
  const quiet = left > QUIET_MS.night ? "week" : left > 0 ? "night" : null;
  return { ...wants, quiet };
}

/** When the resident wrote this message. */
function now({ upkeep }: Session): number {
  return upkeep?.activeAt ?? 0;
}

/** With it or without it; of what there still is. */
function switched(chosen: string[], id: string, all: string[]): string[] {
  return all.filter((one) => chosen.includes(one) !== (one === id));
}
