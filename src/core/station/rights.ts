/** Who may do what at a station. Routes, objects and the inbox's buttons ask here, and nobody else decides. */

export const ROLES = ["head", "officer", "notice-writer", "auditor"] as const;
export type Role = (typeof ROLES)[number];

interface Right {
  roles: readonly Role[];
  /** Only for officers who hold the station key: a colleague has admitted them. */
  needsKey: boolean;
  /** Only within `STEP_UP_MS` of a touch of the passkey, or of the key file and its passphrase. */
  stepUp: boolean;
  /** Takes two persons: who has the right may only propose it (`proposal.ts`). */
  second: boolean;
}

const DESK = ["head", "officer"] as const;
const WRITERS = ["head", "officer", "notice-writer"] as const;

function right(roles: readonly Role[], also: Partial<Omit<Right, "roles">> = {}): Right {
  return { roles, needsKey: true, stepUp: false, second: false, ...also };
}

export const RIGHTS = {
  // A newcomer has these before anybody has admitted them.
  "read-own": right(ROLES, { needsKey: false }),
  "sign-out": right(ROLES, { needsKey: false }),
  watch: right(ROLES, { needsKey: false }),

  "step-up": right(ROLES),
  "read-ways-in": right(ROLES),
  "add-way-in": right(ROLES, { stepUp: true }),
  "rename-way-in": right(ROLES),
  "revoke-way-in": right(ROLES, { stepUp: true }),

  "read-officers": right(ROLES),
  invite: right(DESK),
  "read-invitations": right(DESK),
  "cancel-invitation": right(DESK),
  "grant-key": right(DESK),
  "stop-recovery": right(DESK, { second: true }),
  "remove-officer": right(["head"], { stepUp: true, second: true }),
  "change-role": right(["head"], { stepUp: true, second: true }),

  suspend: right(DESK, { stepUp: true }),

  "rotate-key": right(DESK, { stepUp: true, second: true }),
  "open-copy": right(ROLES),
  "veto-rotation": right(ROLES),
  "seal-anew": right(DESK),
  "check-swaps": right(DESK),
  "show-kit": right(DESK, { stepUp: true }),
  "note-kit": right(DESK),

  "read-tips": right(DESK),
  "open-tip": right(DESK),
  "open-media": right(DESK),
  "report-altered": right(DESK),
  "change-status": right(DESK),
  "ask-resident": right(DESK),
  assign: right(DESK),
  "hand-over": right(["head"]),
  "watch-tip": right(DESK),
  "grade-tip": right(DESK),
  "note-tip": right(DESK),
  "link-tips": right(DESK),
  "forward-tip": right(DESK),
  "ask-hold": right(DESK, { second: true }),
  "end-hold": right(DESK, { second: true }),
  "mute-sender": right(DESK),
  "extend-deadline": right(DESK, { second: true }),
  "export-tip": right(DESK),
  "export-tips": right(DESK, { stepUp: true, second: true }),
  "take-export": right(DESK, { stepUp: true }),

  "read-audit": right(["head", "auditor"]),
  "read-figures": right(["head", "officer", "auditor"]),

  "hand-shift-over": right(DESK),
  "read-roster": right(DESK),
  "write-roster": right(["head"]),

  "bind-duty-group": right(["head"], { stepUp: true }),

  "read-scams": right(ROLES),
  "change-scams": right(WRITERS, { second: true }),
  "read-questions": right(DESK),
  "answer-questions": right(DESK),
  "read-guide": right(ROLES),

  "read-notices": right(ROLES),
  "write-notice": right(WRITERS, { second: true }),
  "change-notice": right(WRITERS, { second: true }),
  "withdraw-notice": right(WRITERS, { second: true }),
  "pause-broadcast": right(DESK, { stepUp: true }),
  "resume-broadcast": right(DESK, { second: true }),
  "cancel-broadcast": right(DESK, { second: true }),
  /** Goes without a second person when none decides in time. */
  "send-emergency": right(["head"], { stepUp: true, second: true }),
  "recall-emergency": right(WRITERS),

  "read-proposals": right(ROLES),
  confirm: right(DESK),
  /** Whoever leads the unit answers for what takes longer. */
  "confirm-extension": right(["head"]),
  /** For what needs a fresh touch of who proposes it, too. */
  "confirm-grave": right(DESK, { stepUp: true }),
  "drop-proposal": right(WRITERS),
} satisfies Record<string, Right>;

export type Action = keyof typeof RIGHTS;

/** What a right depends on. */
export interface Standing {
  role: Role;
  hasKey: boolean;
  /** Whether the session was stepped up a moment ago. */
  steppedUp: boolean;
}

export type RightRefusal = "not-admitted" | "not-your-role" | "step-up";

/** What one must be allowed to read to hear that it has changed. */
export const HEARD_BY = {
  tips: "read-tips",
  notices: "read-notices",
  officers: "read-officers",
  proposals: "read-proposals",
  reminders: "read-tips",
  scams: "read-scams",
  questions: "read-questions",
  shifts: "hand-shift-over",
  duty: "read-roster",
  alerts: "read-tips",
  news: "read-tips",
} as const satisfies Record<string, Action>;

/** Why that officer may not do it now; null: they may. */
export function refusalOf(standing: Standing, action: Action): RightRefusal | null {
  const { roles, needsKey, stepUp }: Right = RIGHTS[action];
  if (needsKey && !standing.hasKey) return "not-admitted";
  if (!roles.includes(standing.role)) return "not-your-role";
  return stepUp && !standing.steppedUp ? "step-up" : null;
}

/** Whether a button is shown: a step-up is asked for when it is pressed. */
export function mayEver({ role, hasKey }: Omit<Standing, "steppedUp">, action: Action): boolean {
  return refusalOf({ role, hasKey, steppedUp: true }, action) === null;
}
