import { fail, type Result } from "../../core/result.ts";
import type { ProposalView } from "../../core/station/proposal.ts";
import type { DeskDeps } from "./caller.ts";
import type { Rotation, StationRefusal } from "./port.ts";
import { propose } from "./proposals.ts";
import { checkRotation } from "./rotation.ts";
import { waitingProposals } from "./waiting-proposals.ts";

/** Stores a new key with its copies, and proposes it. Another officer compares the codes. */
export function proposeRotation(
  desk: DeskDeps,
  rotation: Rotation,
): Result<ProposalView, StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const refusal = checkRotation(desk, rotation);
  if (refusal !== null) return fail(refusal);
  if (waitingProposals(desk).some(({ kind }) => kind === "rotate-key")) return fail("conflict");
  const number = (store.keys.current()?.number ?? 0) + 1;
  const { recipient, former, copies } = rotation;
  const row = { number, recipient, former: Uint8Array.from(former), begunAt: null };
  return store.atomically(() => {
    store.keys.setRotation(row, copies);
    return propose(desk, { kind: "rotate-key", subject: String(number) });
  });
}
