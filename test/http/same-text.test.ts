import { expect, it } from "vitest";
import { sameText } from "../../src/http/same-text.ts";

it.each(["", "s", "secreT", "secret ", "xecret", "secre", "SECRET", "secret\0"])(
  "tells %j from the secret",
  async (given) => {
    expect(await sameText(given, "secret")).toBe(false);
  },
);

it("knows the secret", async () => {
  expect(await sameText("secret", "secret")).toBe(true);
});
