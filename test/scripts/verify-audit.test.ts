import { expect, it } from "vitest";
import { verifyAudit } from "../../scripts/verify-audit.ts";
import { codeOf } from "../../src/core/station/audit-chain.ts";
import { auditHeadLine, auditLine } from "../../src/core/station/audit-lines.ts";
import { makeMemoryStationStore } from "../app/stores/memory-station-store.ts";

/** An export, and the heads that an auditor wrote down on the way. */
function exported() {
  const { audit, trail } = makeMemoryStationStore().store;
  const heads = [1, 2, 3, 4].map((at) => {
    audit({ at, officer: "lan", action: "asked", subject: "tip" });
    const { number, hash } = trail.head() ?? { number: 0, hash: "" };
    return `${number}:${codeOf(hash)}`;
  });
  const text = auditHeadLine("fire") + trail.after(0, 9).map(auditLine).join("");
  return { heads, text };
}

const { heads, text } = exported();
const [, second = "", third = "", fourth = ""] = heads;

it("proves what was seen, and says how far", () => {
  expect(verifyAudit({ station: "fire", text, heads: [fourth] })).toEqual({
    proved: true,
    lines: ["Rows 1 to 4 of fire are those of which the head was written down."],
  });
  const early = verifyAudit({ station: "fire", text, heads: [second] });
  expect(early.proved).toBe(true);
  expect(early.lines.join(" ")).toMatch(/Rows 1 to 2 .* 2 later rows .* nothing seen proves/);
});

it("reads a code as it was copied by hand", () => {
  const typed = third.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  expect(verifyAudit({ station: "fire", text, heads: [typed] }).proved).toBe(true);
});

it.each([
  "4",
  "4:",
  "4:7KQ4-9XWD",
  `x:${fourth.slice(2)}`,
  `${fourth}A`,
  fourth.replace(/.$/, "U"),
])("refuses what is no head: %s", (head) => {
  expect(() => verifyAudit({ station: "fire", text, heads: [head] })).toThrow("NUMBER:CODE");
});

it("says what is wrong", () => {
  const told = (changed: string, head = fourth, station = "fire") => {
    const verdict = verifyAudit({ station, text: changed, heads: [head] });
    expect(verdict.proved).toBe(false);
    return verdict.lines;
  };
  const [first = "", ...rows] = text.trim().split("\n");
  const of = (...chosen: (string | undefined)[]) => `${[first, ...chosen].join("\n")}\n`;
  const [a, b, c, d] = rows;
  expect(told(of(a, b?.replace("lan", "minh"), c, d))).toEqual([
    "row 2 is not the one that the next row followed: it was altered",
  ]);
  expect(told(of(a, c, d))).toEqual(["row 2 was left out"]);
  expect(told(of(a, c, b, d))).toEqual(["row 2 stands after row 3"]);
  expect(told(of(a, b, b, c, d))).toEqual(["row 2 is there twice: one of them was put in"]);
  expect(told(of(a, b))).toEqual(["rows 3 to 4 were cut off"]);
  expect(told(of(a, b, c, d?.replace("lan", "minh"))).join()).toContain("row 4 had another code");
  expect(told(text, fourth, "duty").join()).toContain("another station");
  expect(told(text.slice(0, -3))).toEqual(["line 5 is not one of an exported audit"]);
});
