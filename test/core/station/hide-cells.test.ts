import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  HIDDEN_BELOW,
  hideList,
  hideTable,
} from "../../../src/core/station/hide-cells.ts";
import "../../property-seed.ts";
import { KnownSums } from "./rank.ts";

const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);
const turned = (table: number[][]) =>
  (table[0] ?? []).map((_, n) => table.map((row) => row[n] ?? 0));

const anyTable = (height: number, width: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: height }), fc.integer({ min: 1, max: width }))
    .chain(([rows, columns]) => {
      const row = fc.array(fc.nat({ max: most }), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });

interface Sum {
  of: number[];
  is: number;
  told: Cell;
}

/** All cells and sums of a table, with what is told of each. */
function sumsOf(table: number[][]): Sum[] {
  const { cells, rows, columns, total } = hideTable(table);
  const width = table[0]?.length ?? 0;
  const factors = (fits: (row: number, column: number) => boolean) =>
    table.flatMap((row, r) => row.map((_, c) => Number(fits(r, c))));
  const at = (r: number, c: number) => table[r]?.[c] ?? 0;
  return [
    ...table.flatMap((row, r) =>
      row.map((is, c) => ({
        of: factors((y, x) => y === r && x === c),
        is,
        told: cells[r]?.[c] ?? null,
      })),
    ),
    ...table.map((row, r) => ({
      of: factors((y) => y === r),
      is: sum(row),
      told: rows[r] ?? null,
    })),
    ...Array.from({ length: width }, (_, c) => ({
      of: factors((_y, x) => x === c),
      is: sum(table.map((_, r) => at(r, c))),
      told: columns[c] ?? null,
    })),
    { of: factors(() => true), is: sum(table.flat()), told: total },
  ];
}

/** Who knows that a sum is 0 knows all that it adds up. false: nothing more is known. */
function addZeros(known: KnownSums, sums: Sum[]): boolean {
  const cells = sums.filter(({ of }) => sum(of) === 1);
  const open = cells.filter(({ of }) => !known.gives(of));
  const found = sums.flatMap((line) => {
    const hidden = open.filter(({ of }) => line.of[of.indexOf(1)] === 1);
    const rest = line.of.map((_, n) => Number(hidden.some(({ of }) => of[n] === 1)));
    return hidden.every(({ is }) => is === 0) && known.gives(rest) ? hidden : [];
  });
  for (const { of } of found) known.add(of);
  return found.length > 0;
}

describe("a table with its sums", () => {
  it("tells true counts, and none under five", () => {
    const tells = (table: number[][]) => {
      for (const { is, told } of sumsOf(table)) {
        if (is < HIDDEN_BELOW) expect(told).toBeNull();
        expect([is, null]).toContain(told);
      }
    };
    fc.assert(fc.property(anyTable(6, 6, 12), tells));
  });

  it("gives back no hidden one by adding and subtracting", () => {
    const keeps = (table: number[][]) => {
      const sums = sumsOf(table);
      const known = new KnownSums();
      for (const { of, told } of sums) if (told !== null) known.add(of);
      for (let more = true; more; ) more = addZeros(known, sums);
      const given = sums.filter(({ is, told, of }) => told === null && is > 0 && known.gives(of));
      expect(given).toEqual([]);
    };
    fc.assert(fc.property(anyTable(9, 7, 9), keeps), { numRuns: 300 });
    fc.assert(fc.property(anyTable(9, 7, 40), keeps), { numRuns: 300 });
  });

  it("leaves several possible counts for each hidden one, to who tries all", () => {
    const keeps = (table: number[][]) => {
      const possible = tablesLike(table);
      for (const [r, row] of hideTable(table).cells.entries()) {
        for (const [c, cell] of row.entries()) {
          const counts = new Set(possible.map((one) => one[r]?.[c]));
          if (cell === null && table[r]?.[c] !== 0) expect(counts.size).toBeGreaterThan(1);
        }
      }
    };
    const small = fc.oneof(anyTable(2, 2, 7), anyTable(1, 3, 7));
    fc.assert(fc.property(small, keeps), { numRuns: 40 });
  });

  it("shows all where nothing is small", () => {
    const table = [
      [5, 20],
      [9, 7],
    ];
    expect(hideTable(table)).toEqual({
      cells: table,
      rows: [25, 16],
      columns: [14, 27],
      total: 41,
    });
  });

  it("hides a second one in the line of a small one, and one where these lie", () => {
    const { cells, total } = hideTable([
      [3, 20, 30],
      [8, 40, 50],
      [90, 60, 70],
    ]);
    expect(cells).toEqual([
      [null, null, 30],
      [null, null, 50],
      [90, 60, 70],
    ]);
    expect(total).toBe(371);
  });
});

/** All tables that would be told alike, of counts up to 11. */
function tablesLike(table: number[][]): number[][][] {
  const { cells, rows, columns, total } = hideTable(table);
  const fits = (told: Cell | undefined, is: number) =>
    told === undefined || told === null || told === is;
  const rowsLike = cells.map((row, r) =>
    product(
      row.map((cell) => (cell === null ? Array.from({ length: 12 }, (_, n) => n) : [cell])),
    ).filter((like) => fits(rows[r], sum(like))),
  );
  return product(rowsLike).filter(
    (like) =>
      turned(like).every((column, c) => fits(columns[c], sum(column))) &&
      fits(total, sum(like.flat())),
  );
}

function product<Value>(choices: Value[][]): Value[][] {
  return choices.reduce<Value[][]>(
    (all, values) => all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
}

describe("a list whose sum is known", () => {
  it.each<[number[], Cell[]]>([
    [[], []],
    [
      [0, 0],
      [null, null],
    ],
    [[7], [7]],
    [
      [5, 6, 9],
      [5, 6, 9],
    ],
    [
      [4, 6, 9],
      [null, null, 9],
    ],
    [
      [1, 1, 6, 9],
      [null, null, null, 9],
    ],
    [
      [4, 4, 6, 9],
      [null, null, 6, 9],
    ],
    // That nothing came is nobody's.
    [
      [0, 6, 9],
      [null, 6, 9],
    ],
  ])("%j is told as %j", (counts, told) => {
    expect(hideList(counts)).toEqual(told);
  });
});
