import { describe, expect, it } from "vitest";
import { readNoticeTemplates } from "../../scripts/notice-templates.ts";
import { readContent } from "../../scripts/read-content.ts";
import { MAX_BODY, MAX_TITLE } from "../../src/core/station/notice.ts";
import { fieldsOf, fillTexts } from "../../src/core/station/notice-template.ts";

const { fields, templates } = readNoticeTemplates();
const { place } = readContent();
/** As long as an officer would write. */
const LONG = "x".repeat(80);

describe.each(templates)("the template $id", (template) => {
  it("is in every language of the place, and asks for the same in each", () => {
    expect(Object.keys(template.texts)).toEqual(place.languages);
    const asked = Object.entries(template.texts).map(([lang, text]) =>
      fieldsOf({ texts: { [lang]: text } }).sort(),
    );
    for (const one of asked) expect(one).toEqual(asked[0]);
  });

  it("has words for officers", () => {
    const named = [template.name, ...fieldsOf(template).map((field) => fields[field] ?? {})];
    for (const words of named) expect(Object.keys(words)).toEqual(place.officerLanguages);
  });

  it("makes a notice of the officer's words, with the place's hotlines", () => {
    const values = Object.fromEntries(fieldsOf(template).map((field) => [field, LONG]));
    for (const { title, body } of Object.values(fillTexts(template.texts, values))) {
      expect(`${title}${body}`).not.toMatch(/[{}]/);
      expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
      expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    }
  });
});

it("has templates for what happens most", () => {
  expect(templates.map(({ id }) => id)).toEqual([
    "storm",
    "fire",
    "missing",
    "scam",
    "road",
    "witnesses",
    "rumour",
    "over",
  ]);
});

it("writes braces of an officer as they are, and leaves what is not filled in", () => {
  const texts = { vi: { title: "{place}", body: "{time} {place}" } };
  expect(fillTexts(texts, { place: "{time} $& a" })).toEqual({
    vi: { title: "{time} $& a", body: "{time} {time} $& a" },
  });
});
