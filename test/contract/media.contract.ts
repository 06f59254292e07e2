import { expect, it } from "vitest";
import { MediaInterruptedError, MediaTooLargeError } from "../../src/app/download.ts";
import type { CannedReply } from "./canned-server.ts";
import {
  type ChannelSubject,
  expectClean,
  redirectTo,
  type Setting,
  SHORT_TIMEOUT_MS,
} from "./channel-subject.ts";

export function describeMedia(subject: ChannelSubject, setting: Setting): void {
  const fetchWith = (file: CannedReply, options: { max?: number; timeoutMs?: number } = {}) => {
    const { server, make } = setting();
    server.reply = (request) => subject.media.lookUp(request) ?? file;
    return make(options.timeoutMs).fetchMedia(subject.media.ref(server.url), options.max ?? 1000);
  };
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

  it("streams a file with its size and type", async () => {
    const headers = { "content-type": "image/jpeg", "content-length": "300" };
    const media = await fetchWith({ type: "raw", status: 200, body: bytes, headers });
    if (!media.ok) return expect.fail(media.reason);
    expect(media.value).toMatchObject({ size: 300, mime: "image/jpeg" });
    expect(await drain(media.value.body)).toEqual(bytes);
  });

  it("streams a file of unknown size up to the limit itself", async () => {
    const file: CannedReply = { type: "chunks", chunks: [bytes, bytes], after: "end" };
    const media = await fetchWith(file, { max: 600 });
    if (!media.ok) return expect.fail(media.reason);
    expect(media.value.size).toBeNull();
    expect((await drain(media.value.body)).length).toBe(600);
  });

  it("refuses a file that says it is too large", async () => {
    const file: CannedReply = {
      type: "raw",
      status: 200,
      body: bytes,
      headers: { "content-length": "300" },
    };
    expect(await fetchWith(file, { max: 299 })).toEqual({ ok: false, reason: "too-large" });
  });

  it.each(["end", "endless"] as const)("stops a file that grows too large (%s)", async (after) => {
    const media = await fetchWith({ type: "chunks", chunks: [bytes, bytes], after }, { max: 599 });
    if (!media.ok) return expect.fail(media.reason);
    await expect(drain(media.value.body)).rejects.toBeInstanceOf(MediaTooLargeError);
  });

  it("tells of a file that breaks off, without saying where it was", async () => {
    const media = await fetchWith({ type: "chunks", chunks: [bytes], after: "cut" });
    if (!media.ok) return expect.fail(media.reason);
    const error = await drain(media.value.body).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MediaInterruptedError);
    expectClean(error);
  });

  it("follows no redirect", async () => {
    const { server } = setting();
    const file = redirectTo(`${server.url}/elsewhere`);
    expect(await fetchWith(file)).toEqual({ ok: false, reason: "foreign" });
    expect(server.requests.map(({ url }) => url)).not.toContain("/elsewhere");
  });

  it.each([
    [404, "unavailable"],
    [403, "unavailable"],
    [410, "unavailable"],
    [204, "unavailable"],
    [429, "try-again"],
    [502, "try-again"],
  ] as const)("understands %i for a file", async (status, reason) => {
    expect(await fetchWith({ type: "raw", status, body: "" })).toEqual({ ok: false, reason });
  });

  it("may be tried again when the server is silent or gone", async () => {
    const later = { ok: false, reason: "try-again" };
    expect(await fetchWith({ type: "drop" })).toEqual(later);
    expect(await fetchWith({ type: "hang" }, { timeoutMs: SHORT_TIMEOUT_MS })).toEqual(later);
  });
}

async function drain(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
