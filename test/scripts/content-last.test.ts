import { expect, it } from "vitest";
import { withContentLast } from "../../scripts/content-last.ts";

it("moves long strings of content behind the code, which reads them as before", async () => {
  const [first, second] = ["QUJD".repeat(2_000), "REVG+/==".repeat(1_000)];
  const code = `const a="${first}";export const read=()=>a+\`${second}\`+"short";`;
  const moved = withContentLast(code);
  expect(moved.indexOf(first)).toBeGreaterThan(moved.indexOf("short"));
  const { read } = await import(`data:text/javascript,${encodeURIComponent(moved)}`);
  expect(read()).toBe(`${first}${second}short`);
});
