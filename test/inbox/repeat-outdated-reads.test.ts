import { focusManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, it } from "vitest";
import { repeatOutdatedReads } from "../../src/inbox/app/repeat-outdated-reads.ts";

const KEY = ["proposals"];

afterEach(() => focusManager.setFocused(undefined));

/** A page that reads something. Each read is answered by hand. */
function openPage(key = KEY) {
  const queries = new QueryClient();
  repeatOutdatedReads(queries);
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const seen = () => queries.getQueryData(key);
  const close = new QueryObserver(queries, { queryKey: key, queryFn }).subscribe(() => undefined);
  return { queries, answers, seen, close };
}

it("reads again what changed while it was read for the first time, and only then", async () => {
  const { queries, answers, seen, close } = openPage();
  await expect.poll(() => answers.length).toBe(1);
  void queries.invalidateQueries({ queryKey: KEY });
  void queries.invalidateQueries({ queryKey: KEY });
  answers[0]?.("as it was");
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.("as it is");
  await expect.poll(seen).toBe("as it is");
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(answers).toHaveLength(2);
  close();
});

it("reads nothing twice that did not change meanwhile", async () => {
  const { queries, answers, seen, close } = openPage();
  await expect.poll(() => answers.length).toBe(1);
  queries.setQueryData(KEY, "as another call told");
  answers[0]?.("as it is");
  await expect.poll(seen).toBe("as it is");
  void queries.invalidateQueries({ queryKey: KEY });
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.("as it is now");
  await expect.poll(seen).toBe("as it is now");
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(answers).toHaveLength(2);
  close();
});

it("does not read an open tip again in a hidden window: it would count as read", async () => {
  const tip = ["tip", "tip-1"];
  focusManager.setFocused(false);
  const { queries, answers, seen, close } = openPage(tip);
  await expect.poll(() => answers.length).toBe(1);
  void queries.invalidateQueries({ queryKey: tip, refetchType: "none" });
  answers[0]?.("as it was");
  await expect.poll(seen).toBe("as it was");
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(answers).toHaveLength(1);
  // It is read when the window is seen again.
  expect(queries.getQueryState(tip)?.isInvalidated).toBe(true);
  close();
});
