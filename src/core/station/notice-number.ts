/**
 * A notice's number as residents read and type it: `TB-0412` is the 12th notice of station 04
 * (`notices` in `flows/place.yaml`). Empty: the station has no number.
 */
export function noticeNumber(station: string, count: number): string {
  return station === "" ? "" : `TB-${station}${String(count).padStart(2, "0")}`;
}
