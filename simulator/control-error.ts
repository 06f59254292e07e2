/** A test or the page asked a simulated user for something their phone cannot do. */
export class ControlError extends Error {
  override name = "ControlError";
}
