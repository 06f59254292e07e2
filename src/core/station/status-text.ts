import { TIP_STATUSES, type TipStatus } from "./tip-views.ts";

/** The text that names a status. */
export function statusText(status: TipStatus): string {
  return `status-${status}`;
}

/** The text that tells a tip's sender what a status means. */
export function statusExplained(status: TipStatus): string {
  return `status-explained-${status}`;
}

export const STATUS_TEXTS = TIP_STATUSES.flatMap((status) => [
  statusText(status),
  statusExplained(status),
]);
