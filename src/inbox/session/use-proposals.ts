import { useQuery } from "@tanstack/react-query";
import type { ProposalView } from "../../core/station/proposal.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

export function useProposals() {
  return useQuery({ queryKey: ["proposals"], queryFn: () => call(api.proposals.$get()) });
}

/** Those that wait for this very officer. */
export function waitForMe(proposals: ProposalView[] = []): ProposalView[] {
  return proposals.filter(({ refusal }) => refusal === null);
}
