/**
 * The file is whole, but its codec can hold more than a picture, and nothing here can take that out.
 * Thrown inside the strippers; `stripMedia` turns it into an outcome.
 */
export class UncleanableMediaError extends Error {
  override name = "UncleanableMediaError";

  constructor() {
    super("uncleanable media");
  }
}
