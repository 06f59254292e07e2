import { afterEach, expect } from "vitest";

const complaints: unknown[][] = [];
console.error = (...said) => void complaints.push(said);

/** The Worker says what it has to say by its log; whatever complains by itself was not expected. */
afterEach(() => expect(complaints.splice(0), "said by console.error").toEqual([]));
