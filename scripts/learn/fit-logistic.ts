import { exp, ln, makeDice } from "./exact-math.ts";

export interface Example {
  /** Numbers of its features, each once. */
  features: number[];
  /** What each of its features has for a value. */
  value: number;
  /** Numbers of the signs that the rules found; each has `SIGN_VALUE`. */
  signs: number[];
  isTelling: boolean;
  /** How often it counts. */
  times: number;
}

export const SIGN_VALUE = 0.25;

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

export const FITTING = {
  epochs: 30,
  rate: 0.3,
  decay: 1e-4,
  smoothing: 0.5,
  seeds: [12_345, 67_890, 24_680],
};

/**
 * Logistic regression by AdaGrad. A feature counts the more, the more often it is found on one side
 * only (the log-count ratio of naive Bayes): that keeps chance meetings small. The mean of a fit for
 * each seed: what only the order of the examples made is averaged out. `size`: how many features
 * there are.
 */
export function fitLogistic(examples: Example[], size: number): Fitted {
  const fits = FITTING.seeds.map((seed) => fitInOrder(examples, size, seed));
  const mean = (of: (fit: Fitted) => number) =>
    fits.reduce((sum, fit) => sum + of(fit), 0) / fits.length;
  const weights = new Float64Array(size).map((_, index) => mean((fit) => at(fit.weights, index)));
  return { weights, bias: mean(({ bias }) => bias) };
}

function fitInOrder(examples: Example[], size: number, seed: number): Fitted {
  const state = new State(examples, size);
  const dice = makeDice(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < FITTING.epochs; epoch++) {
    shuffle(order, dice);
    for (const index of order) {
      const example = examples[index];
      if (example) state.learn(example);
    }
  }
  return state.fitted();
}

class State {
  readonly #weights: Float64Array;
  readonly #steepness: Float64Array;
  readonly #ratios: Float64Array;
  /** What an example counts that is to be found: both kinds count alike together. */
  readonly #telling: number;
  #bias = 0;
  #biasSteepness = 1e-8;

  constructor(examples: Example[], size: number) {
    this.#weights = new Float64Array(size);
    this.#steepness = new Float64Array(size).fill(1e-12);
    const telling = timesOf(examples.filter(({ isTelling }) => isTelling));
    this.#telling = (timesOf(examples) - telling) / Math.max(1, telling);
    this.#ratios = countRatios(examples, size);
  }

  learn({ features, value, signs, isTelling, times }: Example): void {
    const sum = this.#sum(features) * value + this.#sum(signs) * SIGN_VALUE;
    const wanted = isTelling ? 1 : 0;
    const said = 1 / (1 + exp(-(sum + this.#bias)));
    const error = (said - wanted) * (isTelling ? this.#telling : 1) * times;
    this.#move(features, error * value);
    this.#move(signs, error * SIGN_VALUE);
    this.#biasSteepness += error * error;
    this.#bias -= (FITTING.rate * error) / Math.sqrt(this.#biasSteepness);
  }

  #sum(features: number[]): number {
    let sum = 0;
    for (const feature of features) sum += at(this.#weights, feature) * at(this.#ratios, feature);
    return sum;
  }

  #move(features: number[], error: number): void {
    for (const feature of features) {
      const weight = at(this.#weights, feature);
      const slope = error * at(this.#ratios, feature) + FITTING.decay * weight;
      const steepness = at(this.#steepness, feature) + slope * slope;
      this.#steepness[feature] = steepness;
      this.#weights[feature] = weight - (FITTING.rate * slope) / Math.sqrt(steepness);
    }
  }

  fitted(): Fitted {
    const weights = this.#weights.map((weight, feature) => weight * at(this.#ratios, feature));
    return { weights, bias: this.#bias };
  }
}

function countRatios(examples: Example[], size: number): Float64Array {
  const counts = [true, false].map((side) => {
    const count = new Float64Array(size).fill(FITTING.smoothing);
    let all = 0;
    for (const { features, signs, isTelling, times } of examples) {
      if (isTelling !== side) continue;
      for (const feature of [...features, ...signs]) count[feature] = at(count, feature) + times;
      all += (features.length + signs.length) * times;
    }
    return { count, all: Math.max(1, all) };
  });
  const [telling, other] = counts;
  if (!telling || !other) throw new RangeError("two sides");
  return telling.count.map((count, feature) =>
    Math.abs(ln(count / telling.all) - ln(at(other.count, feature) / other.all)),
  );
}

function timesOf(examples: Example[]): number {
  return examples.reduce((sum, { times }) => sum + times, 0);
}

function shuffle(order: number[], dice: (limit: number) => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = dice(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
