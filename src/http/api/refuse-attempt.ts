import { Refusal } from "../errors.ts";
import type { StationDoor } from "../http-env.ts";

/**
 * Counts a failed attempt at a station's door. Only failures are slowed down: a limit that also
 * stopped valid passkeys would let anyone lock the officers out.
 */
export async function refuseAttempt(
  station: StationDoor,
  code: "sign-in-failed" | "invite-invalid",
): Promise<Refusal> {
  const wait = await station.failed();
  return wait === null ? new Refusal(code) : new Refusal("too-many-attempts", wait);
}
