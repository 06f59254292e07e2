/** Fewer people are told as "fewer than". */
const LEAST_TOLD = 5;

/**
 * A number of people as it may be told: in whole fives, 0 for fewer than five. So two readings a
 * moment apart do not show that one person was counted.
 */
export function coarse(count: number): number {
  return count - (count % LEAST_TOLD);
}

/** Counts as they may be told; those that may not are left out. */
export function coarseCounts(counts: Record<string, number>): Record<string, number> {
  const told = Object.entries(counts).map(([name, count]) => [name, coarse(count)] as const);
  return Object.fromEntries(told.filter(([, count]) => count > 0));
}
