import { z } from "zod";
import { textHash } from "../src/core/text/text-hash.ts";
import { operatorToken } from "./operator-token.ts";

const Proposals = z.object({
  proposals: z.array(z.object({ id: z.string(), statement: z.string() })),
});
type OperatorProposal = z.infer<typeof Proposals>["proposals"][number];

export interface Operator {
  origin: string;
  appSecret: string;
  station: string;
}

/** What a station's officers propose and only the operator can confirm. */
export async function proposalsForOperator(operator: Operator): Promise<OperatorProposal[]> {
  const response = await post(operator, "proposals", {});
  if (!response.ok) throw new Error(`the Worker refused: ${response.status}`);
  return Proposals.parse(await response.json()).proposals;
}

/** Confirms one of them, as it was listed. false: it is none of them (any more). */
export async function confirmAsOperator({
  id,
  ...operator
}: Operator & { id: string }): Promise<boolean> {
  const found = (await proposalsForOperator(operator)).find((one) => one.id === id);
  if (!found) return false;
  const digest = await textHash(found.statement);
  return (await post(operator, "confirmations", { id, digest })).ok;
}

function post({ origin, appSecret, station }: Operator, path: string, more: object) {
  return fetch(`${origin}/operator/${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${operatorToken(appSecret)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ station, ...more }),
  });
}
