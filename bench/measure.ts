/**
 * Something to measure. `run` does `count` turns. The count is chosen so that the time is long
 * enough to measure.
 */
export interface Candidate {
  name: string;
  run(count: number): void | Promise<void>;
}

/** Microseconds of one turn: the median of the rounds, the best and the worst, and the CPU's share. */
export interface Figure {
  wallUs: number;
  lowUs: number;
  highUs: number;
  cpuUs: number;
}

export interface Rounds {
  rounds: number;
  /** About how long each candidate runs in a round, in ms. */
  sampleMs: number;
}

interface Sample {
  wallUs: number;
  cpuUs: number;
}

/**
 * Measures candidates side by side. Each round runs every candidate once, so that a temporary load
 * of the machine affects all of them.
 */
export async function measure(
  candidates: Candidate[],
  { rounds, sampleMs }: Rounds,
): Promise<Map<string, Figure>> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    counts.set(candidate.name, await calibrate(candidate, sampleMs));
  }
  const samples = new Map<string, Sample[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const candidate of rotated(candidates, round)) {
      const sample = await time(candidate, counts.get(candidate.name) ?? 1);
      samples.get(candidate.name)?.push(sample);
    }
  }
  return new Map([...samples].map(([name, taken]) => [name, figureOf(taken)]));
}

/** The list rotated by `by`, so that each round starts with another one. */
export function rotated<T>(list: T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Finds the number of turns that fill a sample, and warms the code up. */
async function calibrate(candidate: Candidate, sampleMs: number): Promise<number> {
  let count = 1;
  for (;;) {
    const { wallUs } = await time(candidate, count);
    const tookMs = (wallUs * count) / 1_000;
    if (tookMs >= sampleMs) return Math.max(1, Math.round((count * sampleMs) / tookMs));
    count *= 2;
  }
}

async function time(candidate: Candidate, count: number): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await candidate.run(count);
  const wallUs = ((performance.now() - start) * 1_000) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { wallUs, cpuUs: (user + system) / count };
}

function figureOf(samples: Sample[]): Figure {
  const walls = samples.map(({ wallUs }) => wallUs);
  return {
    wallUs: median(walls),
    lowUs: Math.min(...walls),
    highUs: Math.max(...walls),
    cpuUs: median(samples.map(({ cpuUs }) => cpuUs)),
  };
}
