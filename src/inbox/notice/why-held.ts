import type { InboxLanguage } from "../words/languages.ts";
import type { Words } from "../words/vi.ts";

/** Why a notice waits: for the morning, or for messages of the next month. */
export function whyHeld({ notices }: Words, lang: InboxLanguage, held: number | "quota"): string {
  if (held === "quota") return notices.heldQuota;
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  return notices.heldUntil(new Date(held).toLocaleTimeString(lang, time));
}
