/**
 * The file violates its own format. Thrown inside the strippers; `stripMedia` turns it into an
 * outcome. The message holds nothing of the file's content.
 */
export class MalformedMediaError extends Error {
  override name = "MalformedMediaError";

  constructor() {
    super("malformed media");
  }
}
