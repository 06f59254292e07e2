import { describe, expect, it } from "vitest";
import { isSafePath } from "../../src/telegram/fetch-file.ts";
import { makeTelegramChannel } from "../../src/telegram/telegram-channel.ts";
import { type CannedReply, cannedServer } from "../contract/canned-server.ts";
import { TOKEN } from "../contract/channel-subject.ts";

const server = cannedServer();

function fetchMedia(lookUp: CannedReply, mime?: string) {
  server.requests.length = 0;
  const file: CannedReply = {
    type: "raw",
    status: 200,
    body: "abc",
    headers: { "content-type": "application/octet-stream" },
  };
  server.reply = ({ url }) => (url.endsWith("/getFile") ? lookUp : file);
  const channel = makeTelegramChannel({ token: TOKEN, apiRoot: server.url });
  return channel.fetchMedia({ kind: "document", token: "BQACAg", ...(mime ? { mime } : {}) }, 10);
}

function found(path: unknown): CannedReply {
  const result = { file_id: "BQACAg", file_unique_id: "Ag", file_path: path };
  return { type: "json", status: 200, body: { ok: true, result } };
}

function refused(code: number, description: string): CannedReply {
  return { type: "json", status: code, body: { ok: false, error_code: code, description } };
}

describe("fetchFile", () => {
  it("asks for the path, then for the file, and trusts the message's type", async () => {
    const media = await fetchMedia(
      found("documents/đơn tố-1.PDF".replace(" ", "_")),
      "application/pdf",
    );
    if (!media.ok) return expect.fail(media.reason);
    expect(media.value.mime).toBe("application/pdf");
    await media.value.body.cancel();
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([
      ["POST", `/bot${TOKEN}/getFile`],
      ["GET", `/file/bot${TOKEN}/documents/%C4%91%C6%A1n_t%E1%BB%91-1.PDF`],
    ]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({ file_id: "BQACAg" });
  });

  it("falls back to the file server's type", async () => {
    const media = await fetchMedia(found("a.bin"));
    if (!media.ok) return expect.fail(media.reason);
    expect(media.value.mime).toBe("application/octet-stream");
    await media.value.body.cancel();
  });

  it.each([
    ["photos/file_7.jpg", true],
    ["file", true],
    ["../bot1:x/getMe", false],
    ["photos/../../x", false],
    ["photos/./x", false],
    ["/etc/passwd", false],
    ["//evil.example/x", false],
    ["https://evil.example/x", false],
    ["photos\\..\\x", false],
    ["photos/%2e%2e/x", false],
    ["photos/a b", false],
    ["photos/a?x=1", false],
    ["photos/a#x", false],
    ["photos/a\u0000", false],
    ["photos/a\n", false],
    ["photos/\u202egpj.a", false],
    ["", false],
    ["photos//a", false],
  ])("judges the path %j", (path, safe) => {
    expect(isSafePath(path)).toBe(safe);
  });

  it("does not ask for a file under an unsafe path", async () => {
    expect(await fetchMedia(found("../../etc/passwd"))).toEqual({
      ok: false,
      reason: "foreign",
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["a file over 20 MB", refused(400, "Bad Request: file is too big"), "too-large"],
    [
      "a file that may come back",
      refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable"),
      "try-again",
    ],
    ["a wrong id", refused(400, "Bad Request: invalid file_id"), "unavailable"],
    ["no path", found(undefined), "unavailable"],
    ["a flood", refused(429, "Too Many Requests: retry after 5"), "try-again"],
    ["a fault of the server", refused(500, "Internal Server Error"), "try-again"],
    ["a revoked token", refused(401, "Unauthorized"), "try-again"],
  ])("understands %s", async (_, lookUp, reason) => {
    expect(await fetchMedia(lookUp)).toEqual({ ok: false, reason });
    expect(server.requests).toHaveLength(1);
  });
});
