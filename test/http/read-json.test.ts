import { expect, it } from "vitest";
import { readJson } from "../../src/http/read-json.ts";

const MAX = 20;
const TOO_LARGE = { ok: false, reason: "too-large" };

function post(body: string, length: boolean): Request {
  const stream = new Blob([body]).stream();
  const headers: Record<string, string> = length
    ? { "content-length": String(new Blob([body]).size) }
    : {};
  const init = { method: "POST", body: stream, headers, duplex: "half" };
  return new Request("http://a.test", init);
}

it.each([true, false])("reads up to the limit, length announced: %s", async (length) => {
  expect(await readJson(post('{"a":"trộm"}', length), MAX)).toEqual({
    ok: true,
    value: { a: "trộm" },
  });
  expect(await readJson(post('"1234567890123456789"', length), MAX)).toEqual(TOO_LARGE);
  expect(await readJson(post("{", length), MAX)).toEqual({ ok: false, reason: "not-json" });
  expect(await readJson(post("", length), MAX)).toEqual({ ok: false, reason: "not-json" });
});
