import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { contentFaults } from "../../scripts/flows-check.ts";
import { newPlace } from "../../scripts/new-place.ts";
import { readContent, readFiles } from "../../scripts/read-content.ts";
import { placeSchema } from "../../src/core/place/place-schema.ts";

const { place } = readContent();
const files = newPlace("ha-tinh-2", place, readFiles("locales", ".ftl"));

describe("a new place", () => {
  it("passes the check, with every text in every language", () => {
    expect(contentFaults(files)).toEqual([]);
  });

  it("has its own name and areas, and keeps misconduct away from them", () => {
    const made = placeSchema.parse(parse(files["flows/place.yaml"] ?? ""));
    expect(made.id).toBe("ha-tinh-2");
    expect(made.areas.map(({ id }) => id)).toEqual(["ward-1", "ward-2", "elsewhere"]);
    expect(made.categories).toEqual(place.categories);
  });

  it("asks nobody for untouched files until somebody decides so", () => {
    const text = files["flows/place.yaml"] ?? "";
    const made = placeSchema.parse(parse(text));
    expect(made.stations.some(({ originals }) => originals)).toBe(false);
    const asking = placeSchema.parse(
      parse(text.replaceAll("# originals: true", "originals: true")),
    );
    expect(asking.stations.every(({ originals }) => originals)).toBe(true);
  });

  it("explains each part of it", () => {
    const text = files["flows/place.yaml"] ?? "";
    for (const part of ["languages", "hotlines", "areas", "stations", "categories", "fallback"]) {
      expect(text).toMatch(new RegExp(`^# .*\n(# .*\n)*${part}:`, "m"));
    }
  });
});
