/** 5 digits are about 1 metre, which is finer than any precision a resident can choose. */
const DIGITS = 5;

/** As "10.77630, 106.70090", which every map service accepts when it is pasted. */
export function coordinates(lat: number, lon: number): string {
  return `${lat.toFixed(DIGITS)}, ${lon.toFixed(DIGITS)}`;
}
