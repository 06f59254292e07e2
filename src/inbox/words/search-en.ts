import type { SearchWords } from "./search-vi.ts";

/** Texts of the search over tips, and of their first lines. */
export const searchEn: SearchWords = {
  field: "Find words or a number",
  results: "Tips found",
  read: (read, all) => `${read} of ${all} read`,
  readAll: (all) => `${all} searched`,
  newest: (read, all) =>
    `The newest ${read} of ${all} tips were searched. For older ones use the filters or a number.`,
  found: (count) => {
    if (count === 0) return "There is no such tip.";
    return count === 1 ? "1 tip found" : `${count} tips found`;
  },
  none: "None yet.",
  more: (count) => `${count} more. Add a word to narrow it down.`,
  failed: "Reading on failed.",
  again: "Try again",
  slow: "This browser could not start its own decryption, so the page decrypts by itself and may hesitate. Reload the page to try again.",
  unreadable: "The station's key cannot decrypt this.",
  altered: "Not the words that came:",
  nothing: "(nothing was written)",
};
