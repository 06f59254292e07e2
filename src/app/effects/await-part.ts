import type { Effect } from "../../core/effects/effect.ts";
import type { Address } from "../object-ports.ts";
import { PART_WAIT_MS } from "../outbox/limits.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";

type AwaitPart = Extract<Effect, { type: "await-part" }>;

interface PartOverJob {
  type: "part-over";
  address: Address;
}

const PART_KEY = "part";

/** Ends the wait for the second part of a text, by a row that survives a crash. */
export const awaitPart: EffectHandler<AwaitPart, PartOverJob> = {
  plan: ({ clock }, { address }) => {
    const job: PartOverJob = { type: "part-over", address };
    const notBefore = clock.now() + PART_WAIT_MS;
    return { jobs: [{ job, options: { key: PART_KEY, replaces: PART_KEY, notBefore } }] };
  },
  deliver: {
    "part-over": (deps, { address }, row) =>
      conclude(deps, { address, row }, { type: "part-over" }),
  },
};
