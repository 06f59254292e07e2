import { type Box, makeFree } from "./bmff-box.ts";
import { bytesOf, startsWith } from "./bytes.ts";
import { plainProfile } from "./plain-profile.ts";

/** Replaces a colour profile, which may name a device, by a plain one of the same colours. */
export function replaceProfile(colr: Box): void {
  const { payload } = colr;
  if (!startsWith(payload, "prof") && !startsWith(payload, "rICC")) return;
  const profile = plainProfile(payload.subarray(4));
  if (!profile || profile.length + 4 > payload.length) return makeFree(colr);
  payload.fill(0);
  payload.set(bytesOf("prof"));
  payload.set(profile, 4);
}
