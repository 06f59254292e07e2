import { expect } from "vitest";

/** Reads a page until it shows what is expected, and returns that. */
export async function shownAs<T>(
  read: () => Promise<T>,
  isExpected: (shown: T) => boolean,
): Promise<T> {
  let shown = await read();
  const isThere = async () => {
    shown = await read();
    return isExpected(shown);
  };
  await expect.poll(isThere).toBe(true);
  return shown;
}
