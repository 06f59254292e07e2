import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { fetchPicture } from "../../src/inbox/notice/fetch-picture.ts";

const hash = createHash("sha256").update("the picture").digest("base64url");

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["the picture", new Response("the picture"), "the picture"],
  ["another one", new Response("another picture"), undefined],
  ["none", new Response("the picture", { status: 404 }), undefined],
])("shows a second person the picture of the hash alone: of %s", async (_, answer, shown) => {
  const fetched = vi.fn(async () => answer);
  vi.stubGlobal("fetch", fetched);
  expect(await (await fetchPicture("card", hash))?.text()).toBe(shown);
  expect(fetched).toHaveBeenCalledWith(`/api/notices/pictures/card/${hash}`, expect.anything());
});
