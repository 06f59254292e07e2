import { done, refused } from "../../core/effects/effects.ts";
import type { MayWithdraw } from "../../core/effects/may-withdraw.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";
import { planReceipt, planWithMailbox } from "./typed-receipt.ts";

interface MayWithdrawJob {
  type: "may-withdraw";
  address: Address;
  station: string;
  tip: string;
}

/** Asks the station. What it says may change until the resident confirms: `withdraw-tip` asks anew. */
export const mayWithdraw: EffectHandler<MayWithdraw, MayWithdrawJob> = {
  plan: (deps, at, effect) => {
    const plan = ({ station, tip }: MailboxContents) => {
      const job: MayWithdrawJob = { type: "may-withdraw", address: at.address, station, tip };
      return { jobs: [{ job }] };
    };
    return planReceipt(deps, at, { effect, plan: (typed) => planWithMailbox(deps, typed, plan) });
  },
  deliver: {
    "may-withdraw": async (deps, { address, station, tip }, row) => {
      const event = (await deps.station(station).mayWithdraw(tip))
        ? done("may-withdraw", {})
        : refused("may-withdraw", { reason: "opened" });
      return conclude(deps, { address, row }, event);
    },
  },
};
