import type { Cell } from "../../core/station/hide-cells.ts";

/** How dark a count is, from 0 (none) to 4 (as much as the most). Of a hidden one nothing is told. */
export function shadeOf(cell: Cell, most: number): number {
  return cell === null || cell === 0 ? 0 : Math.ceil((4 * cell) / Math.max(most, cell));
}
