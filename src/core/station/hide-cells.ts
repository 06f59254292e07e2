/** Fewer than so many are not told. */
export const HIDDEN_BELOW = 5;

/** A count; null: it is under HIDDEN_BELOW, or would give away one that is. */
export type Cell = number | null;

export interface HiddenTable {
  cells: Cell[][];
  /** Sums of the rows, of the columns, and of all. */
  rows: Cell[];
  columns: Cell[];
  total: Cell;
}

interface At {
  row: number;
  column: number;
}

/**
 * A table of counts as it may be told with its sums. A hidden cell can't be worked out from the rest,
 * unless it is 0, which is nobody's:
 * - where a sum is told, two cells of its line are hidden at least, of HIDDEN_BELOW together;
 * - no hidden cell is the only way from its row to its column by hidden cells, for else all sums of
 *   the rows on one side give it.
 * Sums are cells as others are: the last row and the last column.
 */
export function hideTable(counts: readonly (readonly number[])[]): HiddenTable {
  const sums = counts.map((row) => [...row, sum(row)]);
  const width = sums[0]?.length ?? 1;
  const totals = Array.from({ length: width }, (_, n) => sum(sums.map((row) => row[n] ?? 0)));
  const table = [...sums, totals];
  const told: Cell[][] = table.map((row) => row.map((n) => (n < HIDDEN_BELOW ? null : n)));
  for (let next = tooOpen(table, told); next; next = tooOpen(table, told)) {
    const row = told[next.row];
    if (row) row[next.column] = null;
  }
  const last = told.pop() ?? [];
  const total = last.pop() ?? null;
  const rows = told.map((row) => row.pop() ?? null);
  return { cells: told, rows, columns: last, total };
}

/** A list of counts as it may be told to somebody who knows its sum. */
export function hideList(counts: readonly number[]): Cell[] {
  return hideTable([counts]).cells[0] ?? [];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The next cell to be hidden, because others can be worked out; null: none can. */
function tooOpen(table: number[][], told: Cell[][]): At | null {
  const lines = linesOf(table);
  const known = withZeros(lines, table, told);
  for (const line of lines) {
    const { hidden, together } = hiddenOf(line, table, known);
    if (hidden.length > 0 && (hidden.length < 2 || together < HIDDEN_BELOW))
      return smallest(told, line.slice(0, -1)) ?? smallest(told, line);
  }
  for (const at of cellsOf(table)) {
    if (!isHidden(known, at) || isOnCircle(known, at)) continue;
    const next = ({ row, column }: At) => row === at.row || column === at.column;
    const more = smallest(told, cellsOf(table).filter(next)) ?? smallest(told, cellsOf(table));
    if (more) return more;
  }
  return null;
}

/** What is hidden of a line whose sum is known; nothing where it is not. */
function hiddenOf(
  line: At[],
  table: number[][],
  known: Cell[][],
): { hidden: At[]; together: number } {
  const isKnown = !line.slice(-1).some((at) => isHidden(known, at));
  const hidden = isKnown ? line.filter((at) => isHidden(known, at)) : [];
  return { hidden, together: sum(hidden.map(({ row, column }) => table[row]?.[column] ?? 0)) };
}

/** What is told, and what everybody knows to be 0 by it: no count is below. */
function withZeros(lines: At[][], table: number[][], told: Cell[][]): Cell[][] {
  const known = told.map((row) => [...row]);
  const zeros = () =>
    lines.flatMap((line) => {
      const { hidden, together } = hiddenOf(line, table, known);
      return together === 0 ? hidden : [];
    });
  for (let more = zeros(); more.length > 0; more = zeros())
    for (const { row, column } of more) known[row]?.splice(column, 1, 0);
  return known;
}

/** Rows and columns, the cell of the sum last. */
function linesOf(table: number[][]): At[][] {
  const cells = cellsOf(table);
  const rows = table.map((_, n) => cells.filter(({ row }) => row === n));
  return [...rows, ...(table[0] ?? []).map((_, n) => cells.filter(({ column }) => column === n))];
}

function cellsOf(table: number[][]): At[] {
  return table.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
}

const isHidden = (told: Cell[][], { row, column }: At) => told[row]?.[column] === null;

/** The first of the smallest that are told; null: all are hidden. */
function smallest(told: Cell[][], among: At[]): At | null {
  const count = ({ row, column }: At) => told[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const shown = among.filter((at) => !isHidden(told, at));
  return shown.toSorted((one, other) => count(one) - count(other))[0] ?? null;
}

/** Whether hidden cells lead from the row of one to its column without it. */
function isOnCircle(told: Cell[][], { row, column }: At): boolean {
  const without = told.map((cells, n) => (n === row ? cells.with(column, 0) : cells));
  const columns = new Set<number>();
  const rows = new Set([row]);
  // What is added on the way is visited too.
  for (const from of rows) {
    for (const to of hiddenIn(without[from] ?? [])) columns.add(to);
    for (const [next, cells] of without.entries())
      if ([...columns].some((to) => cells[to] === null)) rows.add(next);
  }
  return columns.has(column);
}

function hiddenIn(cells: Cell[]): number[] {
  return cells.flatMap((cell, column) => (cell === null ? [column] : []));
}
