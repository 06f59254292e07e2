/**
 * The file breaks the rules of its own format. Thrown inside the strippers and turned into an
 * outcome by `stripMedia`; says nothing of what the file holds.
 */
export class MalformedMediaError extends Error {
  override name = "MalformedMediaError";

  constructor() {
    super("malformed media");
  }
}
