import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const INBOX = join(import.meta.dirname, "../../src/inbox");

/** Where nothing is said, because what was done shows by itself, or another file says it. */
const UNTOLD: Record<string, string> = {
  "matter/use-answer-all.ts": "the bar below says it, with a button to undo it",
  "matter/use-read-words.ts": "the words that were read",
  "notices/emergency-form.tsx": "the preview around it says it",
  "notices/use-submit-notice.ts": "the preview around it says it",
  "officers/use-grant.ts": "the officer's row says it, and goes on saying it",
  "practice/practice-tip-view.tsx": "the opened tip",
  "session/use-reminders.ts": "the reminders that were seen are gone",
  "station-keys/kit-page.tsx": "the words of the kit",
  "tips/use-ask.ts": "the question's form says it",
  "tips/use-change-status.ts": "the status control says it",
  "tips/use-forward.ts": "the forward panel says it",
  "tips/use-note.ts": "the note's form says it",
  "tips/words-note.tsx": "the officer does nothing: a warning is noted",
};

it("says that it is done after every deed", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: INBOX });
  const text = (file: string) => readFileSync(join(INBOX, file), "utf8");
  const doing = files.filter((file) => text(file).includes("useMutation({"));
  expect(doing.length).toBeGreaterThan(30);
  const untold = doing.filter((file) => !/\bannounce\(|\bmeta: \{ done\b/.test(text(file)));
  expect(untold.sort()).toEqual(Object.keys(UNTOLD));
});
