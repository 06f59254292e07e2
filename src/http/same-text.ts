/**
 * Whether two texts are the same, in a time that does not depend on where they differ. Each
 * webhook asks it, so without a hash: its promise would cost more than all the rest of the check.
 * The time may tell the expected text's length, which is no secret.
 */
export function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index++) {
    // Past the end of what was given it is NaN, which counts as 0.
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}
