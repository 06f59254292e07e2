import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { disguisedRates } from "./disguised-rates.ts";

it.each(disguisedRates(readContent()))(
  "a sentence in disguise is judged as it is without: $name, of $tried",
  ({ tried, wrong }) => {
    expect(tried).toBeGreaterThan(100);
    const same = (tried - wrong.length) / tried;
    expect(same, wrong.slice(0, 40).join("\n")).toBeGreaterThanOrEqual(0.98);
  },
);
