import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import type { Deed, DeedFailure } from "./deed.ts";

/** Returns what was not done; null: all of it was. `leaving`: the request outlives the page. */
export async function sendDeed(deed: Deed, leaving: boolean): Promise<DeedFailure | null> {
  const init = { keepalive: leaving };
  try {
    return deed.kind === "assign" ? await assign(deed, init) : await setStatus(deed, init);
  } catch (error) {
    return { deed, why: { type: "failed", error } };
  }
}

/** What the officer knew to be free is not taken from a colleague who was faster. */
async function assign(deed: Deed & { kind: "assign" }, init: object): Promise<DeedFailure | null> {
  const { owner, owned } = deed;
  const free = deed.ids.filter((id) => !owned.includes(id));
  const parts = [
    { ids: [...owned], take: true },
    { ids: free, take: false },
  ];
  const sent = parts
    .filter(({ ids }) => ids.length > 0)
    .map((part) => call(api.tips.assign.$post({ json: { ...part, owner } }, { init })));
  const taken = (await Promise.all(sent)).flatMap((done) => done.taken);
  if (taken.length === 0) return null;
  const ids = taken.map(({ id }) => id);
  return { deed: { ...deed, ids }, why: { type: "taken", by: taken.map((one) => one.owner) } };
}

async function setStatus(
  deed: Deed & { kind: "status" },
  init: object,
): Promise<DeedFailure | null> {
  const { status } = deed;
  const sent = deed.ids.map((id) => {
    const was = deed.was[id];
    const json = { status, ...(was !== undefined && { was }) };
    return call(api.tips[":id"].status.$put({ param: { id }, json }, { init }));
  });
  const results = await Promise.allSettled(sent);
  const ids = deed.ids.filter((_, at) => results[at]?.status === "rejected");
  const refused = results.find((result) => result.status === "rejected");
  if (!refused) return null;
  return { deed: { ...deed, ids }, why: { type: "failed", error: refused.reason } };
}
