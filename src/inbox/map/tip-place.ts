/** A point of a tip, in degrees. */
export interface TipPlace {
  lat: number;
  lon: number;
  /** Metres within which it was blurred; 0: it was not. */
  radius: number;
}
