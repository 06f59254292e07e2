/** The platform's counter of calls by a key. */
export interface CallCounter {
  limit(call: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Without a counter, without Cloudflare in front, or if the counter fails, everything passes: each
 * station still slows failures down.
 */
export async function isWithinLimit(counter: CallCounter | null, request: Request) {
  const address = request.headers.get("CF-Connecting-IP");
  if (!counter || address === null) return true;
  const counted = await counter.limit({ key: networkOf(address) }).catch(() => null);
  return counted?.success ?? true;
}

/** An IPv4 address, or the 64 bits of an IPv6 one that one customer has. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const rest = tail.split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: Math.max(8 - groups.length - rest.length, 0) }, () => "0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}
