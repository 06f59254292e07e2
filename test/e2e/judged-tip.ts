import { gradeVi } from "../../src/inbox/words/grade-vi.ts";
import { statusVi } from "../../src/inbox/words/status-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

const { sources, contents } = gradeVi;
const JUDGED = `${sources.saw} · ${contents.doubtful}`;

/** Judges the open tip with the keyboard; it says so after a reload, and in its timeline. */
export async function judges(officer: Officer): Promise<void> {
  const { page } = officer;
  const summary = page.locator("summary", { hasText: gradeVi.title });
  await summary.press("Enter");
  await page.getByRole("radio", { name: sources.saw }).press("Space");
  await page.getByRole("radio", { name: contents.doubtful }).press("Space");
  await officer.button(gradeVi.save).press("Enter");
  await summary.filter({ hasText: JUDGED }).waitFor();
  await page.reload();
  await officer.button(vi.unlock.submit).press("Enter");
  await summary.filter({ hasText: JUDGED }).waitFor();
  await officer.sees(gradeVi.timeline(JUDGED));
}

/** Ends the open tip as not to be checked: not before one of the reasons is chosen. */
export async function endsForReason(officer: Officer, status: string, sub: string): Promise<void> {
  const { page } = officer;
  const group = page.getByRole("group", { name: vi.tip.status });
  await group.getByRole("button", { name: status }).press("Enter");
  const reasons = page.getByRole("group", { name: statusVi.reason });
  await reasons.locator(":focus").waitFor();
  await page.getByRole("button", { name: statusVi.end(status), disabled: true }).waitFor();
  await page.keyboard.press("Escape");
  await reasons.waitFor({ state: "detached" });
  await officer.setStatus(status, { sub });
}
