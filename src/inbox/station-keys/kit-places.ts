/** Two different random indexes of a list, in ascending order. */
export function pickPlaces(length: number): [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % length;
  const other = (one + 1 + (second % (length - 1))) % length;
  return one < other ? [one, other] : [other, one];
}
