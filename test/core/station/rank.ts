/**
 * What follows from sums that somebody knows. A sum is a row of factors, one for each unknown: linear
 * algebra says which other sums it gives away.
 */
export class KnownSums {
  /** Each begins with a 1 at its pivot, where all others have 0. */
  readonly #rows = new Map<number, number[]>();

  add(sum: number[]): void {
    const rest = this.#reduce(sum);
    const pivot = rest.findIndex((factor) => factor !== 0);
    if (pivot < 0) return;
    const by = rest[pivot] ?? 1;
    const row = rest.map((factor) => clean(factor / by));
    for (const [other, factors] of this.#rows) this.#rows.set(other, without(factors, row, pivot));
    this.#rows.set(pivot, row);
  }

  gives(sum: number[]): boolean {
    return this.#reduce(sum).every((factor) => factor === 0);
  }

  #reduce(sum: number[]): number[] {
    let rest = sum;
    for (const [pivot, row] of this.#rows) rest = without(rest, row, pivot);
    return rest;
  }
}

function without(factors: number[], row: number[], pivot: number): number[] {
  const times = factors[pivot] ?? 0;
  return times === 0 ? factors : factors.map((factor, n) => clean(factor - times * (row[n] ?? 0)));
}

const clean = (factor: number) => (Math.abs(factor) < 1e-9 ? 0 : factor);
