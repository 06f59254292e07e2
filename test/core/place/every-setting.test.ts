import { expect, it } from "vitest";
import { placeSchema } from "../../../src/core/place/place-schema.ts";
import { readSources } from "../../architecture/source-file.ts";

/** Files that name settings without using them: the schema and the check. */
const NO_READERS = ["src/core/place/place-schema.ts", "src/core/check/"];

const readers = readSources("src")
  .filter(({ path }) => !NO_READERS.some((start) => path.startsWith(start)))
  .map(({ text }) => text)
  .join("\n");

const { limits, retention } = placeSchema.parse({
  id: "town",
  timezone: "Asia/Ho_Chi_Minh",
  languages: ["vi"],
  officerLanguages: ["vi"],
  hotlines: {},
  areas: [{ id: "a", names: ["a"], station: "s" }],
  stations: [{ id: "s", notices: "01" }],
  fallback: "s",
  categories: [{ id: "c", to: "s" }],
});

it.each(Object.keys({ ...limits, ...retention }))(
  "%s is read by the code that keeps it",
  (name) => {
    expect(readers).toMatch(new RegExp(`\\b${name}\\b`));
  },
);
