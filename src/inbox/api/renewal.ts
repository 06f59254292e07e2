/** A page that fails often asks no more than this. */
const LEAST_MS = 30_000;

type Answer = "renewed" | "same" | "unreachable";

const listeners = new Set<() => void>();
let renewed = false;
let asked = Number.NEGATIVE_INFINITY;

/** Whether the server is known to have another inbox than this page, since a deploy. */
export function isRenewed(): boolean {
  return renewed;
}

/** Calls when the inbox has been renewed. Returns a function that unsubscribes. */
export function onRenewed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the server whether the inbox has been renewed, where something hints at it. */
export function suspectRenewal(): void {
  if (renewed || performance.now() - asked < LEAST_MS) return;
  asked = performance.now();
  void askRenewal();
}

/** Asks it at once. Each build has a first script of its own, which its page names. */
export async function askRenewal(): Promise<Answer> {
  const own = document.querySelector("script[type=module][src]")?.getAttribute("src");
  try {
    const response = await fetch(location.pathname, { cache: "no-cache" });
    const page = await response.text();
    // What stands between may answer with a page of its own.
    if (!own || !response.ok || !page.includes('id="root"')) return "unreachable";
    if (page.includes(own)) return "same";
  } catch {
    return "unreachable";
  }
  renewed = true;
  for (const listener of listeners) listener();
  return "renewed";
}
