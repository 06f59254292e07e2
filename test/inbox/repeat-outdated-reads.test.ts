import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { repeatOutdatedReads } from "../../src/inbox/app/repeat-outdated-reads.ts";

const KEY = ["proposals"];

/** A page that reads something. Each read is answered by hand. */
function openPage() {
  const queries = new QueryClient();
  repeatOutdatedReads(queries);
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const seen = () => queries.getQueryData(KEY);
  const close = new QueryObserver(queries, { queryKey: KEY, queryFn }).subscribe(() => undefined);
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
