import type { Place } from "../place/place-schema.ts";
import { type Standing, TIP_STATUSES } from "./tip-status.ts";

type Subs = Place["subStatuses"];

/** The text that names a status, or what the officers chose beside it. */
export function statusText({ status, subStatus }: Standing): string {
  return subStatus === null ? `status-${status}` : `status-${status}-${subStatus}`;
}

/** The text that tells a tip's sender what it means. */
export function statusExplained({ status, subStatus }: Standing): string {
  return subStatus === null
    ? `status-explained-${status}`
    : `status-explained-${status}-${subStatus}`;
}

/** What officers can choose: each status, and each with what the place has under it. */
export function standingsOf(subs: Subs): Standing[] {
  return TIP_STATUSES.flatMap((status) =>
    [null, ...(subs[status] ?? [])].map((subStatus) => ({ status, subStatus })),
  );
}

/** Without a sub-status that the place has no more. */
export function knownStanding({ status, subStatus }: Standing, subs: Subs): Standing {
  const isKnown = subStatus !== null && subs[status]?.includes(subStatus);
  return { status, subStatus: isKnown ? subStatus : null };
}

/** Ids of all the texts. */
export function statusTexts(subs: Subs): string[] {
  return standingsOf(subs).flatMap((one) => [statusText(one), statusExplained(one)]);
}
