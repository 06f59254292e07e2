/**
 * Functions whose last bits an engine may choose, by steps whose bits are given: so the weights are
 * the same on every machine.
 */

const HALVINGS = 10;

/** e to the power of x. */
export function exp(x: number): number {
  if (x > 700) return Number.POSITIVE_INFINITY;
  if (x < -700) return 0;
  const small = x / 2 ** HALVINGS;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 8; n++) {
    term = (term * small) / n;
    sum += term;
  }
  for (let n = 0; n < HALVINGS; n++) sum *= sum;
  return sum;
}

/** Of 2: the language gives its bits. */
const LN2 = Math.LN2;

/** The natural logarithm of a positive number. */
export function ln(x: number): number {
  let rest = x;
  let twos = 0;
  for (; rest > 1.5; twos++) rest /= 2;
  for (; rest < 0.75; twos--) rest *= 2;
  const ratio = (rest - 1) / (rest + 1);
  let power = ratio;
  let sum = 0;
  for (let n = 1; n < 30; n += 2) {
    sum += power / n;
    power *= ratio * ratio;
  }
  return 2 * sum + twos * LN2;
}

/** Numbers below a limit, always the same row of them. */
export function makeDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}
