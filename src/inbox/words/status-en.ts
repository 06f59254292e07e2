import type { StatusWords } from "./status-vi.ts";

export const statusEn: StatusWords = {
  detail: "Detail (the resident reads it in neutral words)",
  reason: "Reason (the resident reads it in neutral words)",
  plain: "Nothing more",
  sentence: "A sentence to the resident (optional)",
  hint: "The resident reads it as it stands, and can answer. Nothing of what is being looked into.",
  left: (count) => (count < 0 ? `${-count} letters too many` : `${count} letters left`),
  ends: (days) => `This ends the tip: in ${days} days it is deleted, unless it is held.`,
  set: (status) => `Set: ${status}`,
  end: (status) => `End: ${status}`,
  done: (status) => `Now: ${status}. The resident is told within a minute.`,
  with: "With the status",
  overtaken: "Not sent: the status was changed again within a minute.",
};
