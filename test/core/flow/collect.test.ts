import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { collect } from "../../../src/core/flow/collect.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import { flowSchema } from "../../../src/core/flow/schema.ts";
import type { Answer } from "../../../src/core/flow/session.ts";

const content: Content = {
  ...readContent(),
  flows: {
    main: flowSchema.parse({
      flow: "main",
      steps: [
        {
          id: "kind",
          kind: "choose",
          options: [{ id: "car" }, { id: "house", next: "door" }],
        },
        { id: "plate", kind: "write", next: "more" },
        { id: "door", kind: "write" },
        { id: "more", kind: "run", flow: "sub" },
        { id: "urgent", kind: "branch", cases: [{ when: { "sub/when": "now" }, next: "call" }] },
        { id: "calm", kind: "write", next: "review" },
        { id: "call", kind: "say" },
        { id: "review", kind: "choose", summary: true, options: [{ id: "send" }] },
        { id: "after", kind: "write" },
      ],
    }),
    sub: flowSchema.parse({ flow: "sub", steps: [{ id: "when", kind: "when" }] }),
    loop: flowSchema.parse({
      flow: "loop",
      steps: [{ id: "again", kind: "write", next: "again" }],
    }),
  },
};

const option = (id: string): Answer => id;
const text = (words: string): Answer => ({ type: "text", text: words });

function keys(flow: string, answers: Record<string, Answer>): string[] {
  return collect(content, flow, answers).map(({ frames }) =>
    frames.map((frame) => `${frame.flow}/${frame.step}`).join(" "),
  );
}

describe("collect", () => {
  const answers = {
    "main/kind": option("car"),
    "main/plate": text("38A"),
    "main/door": text("green"),
    "sub/when": option("now"),
    "main/calm": text("no"),
    "main/after": text("no"),
  };

  it("follows the branch that the answers take, into sub-flows, up to the review", () => {
    expect(keys("main", answers)).toEqual(["main/kind", "main/plate", "main/more sub/when"]);
  });

  it("leaves out what a change has left behind, and finds it again", () => {
    const changed = { ...answers, "main/kind": option("house"), "sub/when": option("today") };
    expect(keys("main", changed)).toEqual([
      "main/kind",
      "main/door",
      "main/more sub/when",
      "main/calm",
    ]);
  });

  it("ends at the first question without an answer", () => {
    const { "main/plate": _, ...rest } = answers;
    expect(keys("main", rest)).toEqual(["main/kind"]);
    expect(keys("main", {})).toEqual([]);
  });

  it("ends in a loop, and in a flow that is not there", () => {
    expect(keys("loop", { "loop/again": text("a") }).length).toBeLessThanOrEqual(200);
    expect(keys("nowhere", answers)).toEqual([]);
  });
});
