import { describe, expect, it } from "vitest";
import { readDemoNotices } from "../../scripts/demo-town/demo-notices.ts";
import { readDemoTips } from "../../scripts/demo-town/demo-tips.ts";
import { readNoticeTemplates } from "../../scripts/notice-templates.ts";
import { readContent } from "../../scripts/read-content.ts";
import { route } from "../../src/core/place/route.ts";
import { fieldsOf } from "../../src/core/station/notice-template.ts";

const { place } = readContent();
const tips = readDemoTips();

describe("the demonstration", () => {
  it("begins with sixty tips at the duty desk, of every kind that may come there", () => {
    const there = tips.filter((tip) => route(place, tip).includes(place.fallback));
    expect(there).toHaveLength(60);
    expect(new Set(tips.map(({ category }) => category))).toEqual(
      new Set(place.categories.map(({ id }) => id)),
    );
  });

  it("names only areas and languages of the place, in every language", () => {
    const areas = place.areas.map(({ id }) => id);
    expect(tips.filter(({ area }) => !areas.includes(area))).toEqual([]);
    expect(new Set(tips.map(({ lang }) => lang))).toEqual(new Set(place.languages));
  });

  it("lets nobody answer who was not asked", () => {
    expect(tips.filter(({ ask, answer }) => answer && !ask)).toEqual([]);
  });

  it("fills in every field of its notices", () => {
    const { templates, fields: known } = readNoticeTemplates();
    for (const { template, fields } of readDemoNotices()) {
      const found = templates.find(({ id }) => id === template);
      const asked = (found ? fieldsOf(found) : []).filter((field) => field in known);
      expect(Object.keys(fields).sort()).toEqual(asked.sort());
    }
  });
});
