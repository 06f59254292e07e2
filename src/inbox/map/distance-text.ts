const KILOMETRE = 1_000;

/** As "350 m", "1.2 km", "27 km": as exact as anybody can use it. */
export function distanceText(metres: number, locale: string): string {
  const rounded = Math.round(metres / 10) * 10;
  if (rounded < KILOMETRE) return `${rounded.toLocaleString(locale)} m`;
  const digits = metres < 10 * KILOMETRE ? 1 : 0;
  const km = (metres / KILOMETRE).toLocaleString(locale, { maximumFractionDigits: digits });
  return `${km} km`;
}
