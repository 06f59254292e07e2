import { done, refused } from "../../core/effects/effects.ts";
import type { ShowProof } from "../../core/effects/show-proof.ts";
import { proofLink } from "../../core/filing.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";
import type { Guess } from "./guess.ts";
import { findMailbox, planReceipt } from "./typed-receipt.ts";

interface ShowProofJob {
  type: "show-proof";
  address: Address;
  code: string;
  guess?: Guess;
}

export const showProof: EffectHandler<ShowProof, ShowProofJob> = {
  plan: (deps, at, effect) => {
    const { address } = at;
    return planReceipt(deps, at, {
      effect,
      plan: (shown) => ({ jobs: [{ job: { address, ...shown } }] }),
    });
  },
  deliver: {
    "show-proof": async (deps, job, row) => {
      const mailbox = await findMailbox(deps, job);
      const link = mailbox && (await findProof(deps, mailbox));
      const event = link === null ? refused("show-proof") : done("show-proof", { link });
      return conclude(deps, { address: job.address, row }, event);
    },
  },
};

/** The proof link of the tip of a mailbox; null: there is none. */
async function findProof(
  deps: Pick<ConversationDeps, "filing" | "origin" | "station">,
  { station, tip }: Pick<MailboxContents, "station" | "tip">,
): Promise<string | null> {
  const filing = await deps.station(station).filing(tip);
  return filing && proofLink(deps.origin, await deps.filing.sign(filing));
}
