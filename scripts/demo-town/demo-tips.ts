import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Simulator } from "../../simulator/contracts.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";
import type { Content } from "../../src/core/flow/content.ts";
import { TIP_STATUSES } from "../../src/core/station/tip-status.ts";
import { DemoResident } from "./demo-resident.ts";

const FILE = join(import.meta.dirname, "../../flows/demo/tips.yaml");

const demoTip = z.strictObject({
  on: z.enum(CHANNEL_IDS),
  lang: z.string(),
  category: z.string(),
  area: z.string(),
  when: z.enum(["now", "today", "yesterday", "earlier"]),
  place: z.string().optional(),
  what: z.string(),
  photo: z.boolean().default(false),
  status: z.enum(TIP_STATUSES).optional(),
  reason: z.string().optional(),
  ask: z.string().optional(),
  answer: z.string().optional(),
});
export type DemoTip = z.infer<typeof demoTip>;

export function readDemoTips(): DemoTip[] {
  return z.object({ tips: z.array(demoTip) }).parse(parse(readFileSync(FILE, "utf8"))).tips;
}

/**
 * Each is told by a resident of its own, some at a time: nearly all of their time they only wait, as
 * people do who read a question, but a busy machine must not keep one of them waiting for all others.
 */
const AT_ONCE = 24;

/** Sends the tips through the simulated phones. Returns who told each. */
export async function tellDemoTips(
  tips: DemoTip[],
  world: { simulator: Simulator; content: Content },
): Promise<Map<DemoTip, DemoResident>> {
  const waiting = tips.map((tip) => ({ tip, resident: new DemoResident(tip, world) }));
  const told = new Map(waiting.map(({ tip, resident }) => [tip, resident]));
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await next.resident.tell();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return told;
}
