import { afterEach, expect } from "vitest";

const complaints: unknown[][] = [];
console.error = (...said) => void complaints.push(said);

/** The Worker reports through its log, so anything on console.error is unexpected. */
afterEach(() => expect(complaints.splice(0), "said by console.error").toEqual([]));
