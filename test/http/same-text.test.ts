import { expect, it } from "vitest";
import { sameText } from "../../src/http/same-text.ts";

it.each(["", "s", "secreT", "secret ", "xecret", "secre", "SECRET", "secret\0"])(
  "tells %j from the secret",
  (given) => {
    expect(sameText(given, "secret")).toBe(false);
  },
);

it("knows the secret", () => {
  expect(sameText("secret", "secret")).toBe(true);
});
