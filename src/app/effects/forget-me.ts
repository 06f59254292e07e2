import type { ForgetMe } from "../../core/effects/forget-me.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";
import { WAY_BACK_LANE } from "./lanes.ts";

interface ForgetWayBackJob {
  type: "forget-way-back";
  mailbox: string;
}

/** Forgets each way back by a row that names the mailbox but not the chat. */
export const forgetMe: EffectHandler<ForgetMe, ForgetWayBackJob> = {
  plan: async ({ keys }, _at, { codes, wipes }) => {
    const jobs = codes.map(async (code) => {
      const mailbox = await keys.mailboxName(code);
      const job: ForgetWayBackJob = { type: "forget-way-back", mailbox };
      return { job, options: { lane: WAY_BACK_LANE } };
    });
    return { forget: { wipes }, jobs: await Promise.all(jobs) };
  },
  deliver: {
    "forget-way-back": async (deps, { mailbox }) => {
      await deps.mailbox(mailbox).forgetWayBack();
      return DONE;
    },
  },
};
