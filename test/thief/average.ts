export function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

export function variance(numbers: number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((one) => (one - middle) ** 2));
}
