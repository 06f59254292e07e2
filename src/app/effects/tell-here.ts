import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { TellHere } from "../../core/effects/tell-here.ts";
import { toPaddedAddress } from "../../core/text/padded-json.ts";
import { sealedRow } from "../sealed-rows.ts";
import { DONE, type EffectHandler } from "./effect-handler.ts";
import { WAY_BACK_LANE } from "./lanes.ts";

interface KeepWayBackJob {
  type: "keep-way-back";
  mailbox: string;
  /** Sealed Address, base64url. */
  wayBack: string;
}

/** Gives a tip's mailbox the sealed address of this chat. */
export const tellHere: EffectHandler<TellHere, KeepWayBackJob> = {
  plan: async ({ keys }, { address }, { code }) => {
    const box = await keys.wayBackBox();
    const mailbox = await keys.mailboxName(code);
    const sealed = await box.seal(toPaddedAddress(address), sealedRow.opening(mailbox));
    const wayBack = toBase64Url(sealed);
    const job: KeepWayBackJob = { type: "keep-way-back", mailbox, wayBack };
    return { jobs: [{ job, options: { lane: WAY_BACK_LANE } }] };
  },
  deliver: {
    "keep-way-back": async (deps, { mailbox, wayBack }) => {
      const sealed = fromBase64Url(wayBack);
      if (sealed) await deps.mailbox(mailbox).keepWayBack(sealed);
      return DONE;
    },
  },
};
