import { fromBase64Url } from "../../core/base64url.ts";
import { bytesHash } from "../../core/bytes-hash.ts";
import type { UncheckedView } from "../../core/station/views.ts";
import { openBytes } from "../keys/age-file.ts";
import type { HeldKeys } from "./seal-anew.ts";

/**
 * Whether what a colleague's browser has swapped in a rotation opens with the key in use, and says
 * the same as before. What was left as it was is right also if no key opens it.
 */
export async function checkSwap(
  { sealed, before }: Pick<UncheckedView, "sealed" | "before">,
  { pair, former }: HeldKeys,
): Promise<boolean> {
  const file = fromBase64Url(sealed) ?? new Uint8Array(0);
  const older = former.map(({ identity }) => identity);
  const now = await openBytes(file, pair.identity);
  if (before === null) return now.ok || !(await openBytes(file, ...older)).ok;
  const first = fromBase64Url(before) ?? new Uint8Array(0);
  const was = await openBytes(first, pair.identity, ...older);
  return now.ok && was.ok && (await bytesHash(now.value)) === (await bytesHash(was.value));
}
