/** Fewer digits than the resident chose to blur would be false exactness: 5 digits are 1 metre. */
const DIGITS = 5;

/** "10.77630, 106.70090": the form that every map takes when pasted. */
export function coordinates(lat: number, lon: number): string {
  return `${lat.toFixed(DIGITS)}, ${lon.toFixed(DIGITS)}`;
}
