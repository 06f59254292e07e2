/** Error codes in the body of every answer that is not 2xx. The inbox has its own text for each. */
export const API_ERRORS = [
  "invalid",
  "too-large",
  "forbidden-origin",
  "signed-out",
  "sign-in-failed",
  "suspended",
  "one-suspended",
  "suspended-lately",
  "export-limit",
  "cannot-own",
  "asked-meanwhile",
  "forward-limit",
  "too-many-attempts",
  "invite-invalid",
  "not-first-officer",
  "name-taken",
  "station-key-missing",
  "last-key-holder",
  "last-head",
  "last-way-in",
  "too-many-emergencies",
  "too-few",
  "too-many-counts",
  "not-admitted",
  "not-your-role",
  "step-up",
  "not-found",
  "own-proposal",
  "not-independent",
  "about-you",
  "proposer-suspended",
  "changed-since",
  "expired",
  "already-confirmed",
  "conflict",
  "failed",
] as const;
export type ApiError = (typeof API_ERRORS)[number];

export interface ApiErrorBody {
  error: ApiError;
}
