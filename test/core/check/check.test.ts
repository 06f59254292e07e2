import { describe, expect, it } from "vitest";
import { RENDERINGS } from "../../../scripts/flows-channels.ts";
import { faultLine } from "../../../scripts/flows-check.ts";
import { checkContent } from "../../../src/core/check/check.ts";
import { didYouMean } from "../../../src/core/check/check-fault.ts";
import {
  type BrokenContent,
  brokenNames,
  readBroken,
  soundContent,
  split,
} from "./broken-content.ts";

function faultsOf({ flowFiles, localeFiles }: Omit<BrokenContent, "faults">): string[] {
  const channels = Object.entries(RENDERINGS).map(([name, { render }]) => ({
    name,
    messages: (screen: Parameters<typeof render>[1]) => render("0", screen).length,
  }));
  return checkContent({ flowFiles, localeFiles, channels, outside: {} }).map(faultLine);
}

describe("the check of the content", () => {
  it("finds nothing wrong with sound content", () => {
    expect(faultsOf(split(soundContent()))).toEqual([]);
  });

  it.each(brokenNames())("finds what is broken: %s", (name) => {
    const broken = readBroken(name);
    expect(broken.faults).not.toEqual([]);
    expect(faultsOf(broken).toSorted()).toEqual(broken.faults.toSorted());
  });

  it("survives files of anything", () => {
    const { flowFiles, localeFiles } = split(soundContent());
    for (const text of ["", "null", "[]", "a: [", "\u0000", "flow: x\nsteps: 3", "- - -"]) {
      const faults = faultsOf({ flowFiles: { ...flowFiles, "flows/tip.yaml": text }, localeFiles });
      expect(faults[0]).toMatch(/^flows\/tip.yaml:\d+:\d+ /);
    }
    expect(faultsOf({ flowFiles: {}, localeFiles: {} })).not.toEqual([]);
  });

  it("suggests only what is close", () => {
    const known = ["review", "submit", "end"];
    expect(didYouMean("reveiw", known)).toBe('did you mean "review"?');
    expect(didYouMean("edn", ["and"])).toBeUndefined();
    expect(didYouMean("something", known)).toBeUndefined();
  });
});
