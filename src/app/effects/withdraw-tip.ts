import { done, refused } from "../../core/effects/effects.ts";
import type { WithdrawTip } from "../../core/effects/withdraw-tip.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";
import { planReceipt, planWithMailbox } from "./typed-receipt.ts";

/** The job names the tip, because its mailbox may be gone when the job is repeated. */
interface WithdrawJob {
  type: "withdraw";
  address: Address;
  station: string;
  tip: string;
  receipt: string;
}

export const withdrawTip: EffectHandler<WithdrawTip, WithdrawJob> = {
  plan: (deps, at, effect) => {
    const plan = ({ station, tip }: MailboxContents) => {
      const { address } = at;
      const job: WithdrawJob = { type: "withdraw", address, station, tip, receipt: effect.code };
      return { jobs: [{ job }] };
    };
    return planReceipt(deps, at, { effect, plan: (typed) => planWithMailbox(deps, typed, plan) });
  },
  deliver: {
    // Repeatable: a missing tip counts as taken back.
    withdraw: async (deps, { address, station, tip, receipt }, row) => {
      const isBack = await deps.station(station).withdraw(tip);
      const event = isBack
        ? done("withdraw-tip", { receipt })
        : refused("withdraw-tip", { reason: "opened" });
      return conclude(deps, { address, row }, event);
    },
  },
};
