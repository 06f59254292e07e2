import { describe, expect, it } from "vitest";
import type { TipMetadata } from "../../src/core/station/tip-metadata.ts";
import { csv } from "../../src/inbox/format/csv.ts";
import { BASE, layOut, WIDTH } from "../../src/inbox/picture/column-layout.ts";
import { metadataRows } from "../../src/inbox/picture/metadata-rows.ts";
import { shadeOf } from "../../src/inbox/picture/shade.ts";
import {
  endingWith,
  lastBlockDay,
  lastDay,
  lastMonday,
  mondayAt,
} from "../../src/inbox/picture/weeks.ts";
import { gradeVi } from "../../src/inbox/words/grade-vi.ts";
import { pictureVi } from "../../src/inbox/words/picture-vi.ts";

describe("weeks", () => {
  it("begin with the Monday of the place's clock, not of the browser's", () => {
    const zone = "Asia/Ho_Chi_Minh";
    expect(mondayAt(new Date("2026-11-22T16:59:00Z"), zone)).toBe("2026-11-16");
    expect(mondayAt(new Date("2026-11-22T17:00:00Z"), zone)).toBe("2026-11-23");
    expect(mondayAt(new Date("2026-11-22T17:00:00Z"), "UTC")).toBe("2026-11-16");
  });

  it("end with Sundays, over the turn of a year", () => {
    const range = endingWith("2027-01-04", 4);
    expect(range).toEqual({ from: "2026-12-14", weeks: 4 });
    expect([lastMonday(range), lastDay(range)]).toEqual(["2027-01-04", "2027-01-10"]);
    expect(lastBlockDay("2026-12-14")).toBe("2027-01-10");
  });
});

const columns = (...tips: (number | null)[]) =>
  tips.map((count, index) => ({ name: `${index}`, tips: count }));

describe("columns", () => {
  it("are as high as their counts, below a round number", () => {
    const { bars, lines } = layOut(columns(0, 15, 30));
    expect(lines.map(({ count }) => count)).toEqual([0, 20, 40]);
    const heights = bars.map(({ top }) => BASE - top);
    expect(heights[0]).toBe(0);
    expect(heights[2]).toBeCloseTo(2 * (heights[1] ?? 0));
    expect(heights[2]).toBeCloseTo((3 / 4) * (BASE - (lines[2]?.y ?? 0)));
  });

  it("stay inside of the drawing, the last one named, whatever there is to count", () => {
    for (const count of [1, 4, 12, 24, 53]) {
      const { bars } = layOut(columns(...Array.from({ length: count }, (_, n) => n)));
      const right = Math.max(...bars.map(({ x, width }) => x + width));
      expect(right).toBeLessThan(WIDTH);
      expect(bars.at(-1)?.isNamed).toBe(true);
      expect(bars.filter(({ isNamed }) => isNamed).length).toBeLessThanOrEqual(6);
    }
    expect(layOut([]).bars).toEqual([]);
  });

  it("tell nothing of a hidden count", () => {
    const { bars } = layOut(columns(null, 9));
    expect(bars[0]).toMatchObject({ isHidden: true, top: BASE });
  });
});

it("shades by the most, and what is hidden as what is not there", () => {
  expect([0, 1, 25, 26, 100, null].map((count) => shadeOf(count, 100))).toEqual([0, 1, 1, 2, 4, 0]);
});

it("writes of each tip what leaves the station, and no formula", async () => {
  const tip: TipMetadata = {
    ...{ day: "2026-11-23", category: "theft", area: "=1+1", urgent: true },
    ...{ status: "closed", subStatus: "hoax", sourceGrade: "guesses", contentGrade: null },
  };
  const label = (kind: string, id: string) => (kind === "area" ? id : `${kind} ${id}`);
  const rows = metadataRows([tip], { words: pictureVi, grades: gradeVi, label });
  expect(rows).toEqual([
    [
      ...["Ngày nhận", "Loại việc", "Địa bàn", "Khẩn", "Trạng thái"],
      ...[gradeVi.source, gradeVi.content],
    ],
    [
      ...["2026-11-23", "category theft", "=1+1", "có", "status closed · status closed-hoax"],
      ...["Suy đoán", ""],
    ],
  ]);
  expect(await csv(rows).text()).toContain(`"'=1+1"`);
});
