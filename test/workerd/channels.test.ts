import { afterEach, describe, expect, it, vi } from "vitest";
import { MediaTooLargeError } from "../../src/app/download.ts";
import type { Channel } from "../../src/app/ports.ts";
import { makeTelegramChannel } from "../../src/telegram/telegram-channel.ts";
import { publishZalo } from "../../src/zalo/publish.ts";
import { makeZaloChannel } from "../../src/zalo/zalo-channel.ts";
import * as tg from "../telegram/fixtures.ts";
import zalo from "../zalo/fixtures.json" with { type: "json" };

/**
 * The contract suite runs in Node over real sockets. Here: that the libraries' builds for the
 * runtime, its fetch, its Request and its streams behave alike.
 */
const TOKEN = "100000001:test-token";

interface Subject {
  name: string;
  update: unknown;
  chat: string;
  accepted: unknown;
  messageId: string;
  media: string;
  make(send: typeof fetch): Channel;
}

const subjects: Subject[] = [
  {
    name: "Telegram",
    update: tg.message({ text: "chào" }),
    chat: String(tg.CHAT),
    accepted: { ok: true, result: tg.ownMessage },
    messageId: "41",
    media: "AgACAg",
    make: (send) =>
      makeTelegramChannel({ token: TOKEN, apiRoot: "http://telegram.test", fetch: send }),
  },
  {
    name: "Zalo",
    update: zalo["webhook-text-flat"].payload,
    chat: "a0c01dfe32b3dbed82a2",
    accepted: zalo["send-result"].payload,
    messageId: "82599fa32f56d00e8941",
    media: "http://zalo.test/photo.jpg",
    make: (send) =>
      makeZaloChannel({
        token: TOKEN,
        apiRoot: "http://zalo.test",
        mediaHosts: ["zalo.test"],
        fetch: send,
      }),
  },
];

const screen = {
  blocks: ["Chọn"],
  options: [{ label: "Có", data: "yes", key: "1" }],
  commands: [],
};

/** Answers every API call, and gives a file of 3 × 100 bytes for anything else. */
function world(answer: () => Response) {
  const requests: Request[] = [];
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    if (request.url.endsWith("/getFile")) {
      return Promise.resolve(Response.json({ ok: true, result: { file_path: "photos/1.jpg" } }));
    }
    return Promise.resolve(request.method === "GET" ? fileInChunks() : answer());
  };
  return { requests, send };
}

function fileInChunks(): Response {
  const chunks = [1, 2, 3].map((byte) => new Uint8Array(100).fill(byte));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "image/jpeg" } });
}

describe.each(subjects)("$name inside workerd", (subject) => {
  it("parses, renders and sends", async () => {
    const { requests, send } = world(() => Response.json(subject.accepted));
    const channel = subject.make(send);
    expect(channel.parse(subject.update)?.chat).toBe(subject.chat);
    const [call] = channel.render(subject.chat, screen);
    if (!call) return expect.fail("nothing rendered");
    expect(await channel.send(call)).toEqual({ type: "sent", messageId: subject.messageId });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.redirect).toBe("manual");
    expect(await requests[0]?.json()).toEqual(call.params);
  });

  it("turns failures into results", async () => {
    const body = { ok: false, error_code: 401, description: "Unauthorized" };
    const { send } = world(() => Response.json(body, { status: 401 }));
    const call = { method: "sendMessage", params: { chat_id: subject.chat, text: "a" } };
    expect(await subject.make(send).send(call)).toEqual({ type: "misconfigured" });
    const broken = subject.make(() => Promise.reject(new TypeError(TOKEN)));
    expect(await broken.send(call)).toEqual({ type: "retry", afterMs: null, scope: "call" });
  });

  it("streams a file, and stops one that is too large", async () => {
    const { send } = world(() => Response.json({}));
    const fetchMedia = async (max: number) => {
      const ref = { kind: "photo", token: subject.media } as const;
      const media = await subject.make(send).fetchMedia(ref, max);
      return media.ok ? new Response(media.value.body).arrayBuffer() : expect.fail(media.reason);
    };
    expect((await fetchMedia(300)).byteLength).toBe(300);
    await expect(fetchMedia(299)).rejects.toBeInstanceOf(MediaTooLargeError);
  });
});

describe("the runtime's own fetch", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("carries a call as far as the network of this project, which answers 599", async () => {
    const publication = { webhookUrl: "https://mo.test/webhook/zalo", secret: "12345678" };
    expect(await publishZalo({ token: TOKEN, apiRoot: "http://zalo.test" }, publication)).toEqual({
      ok: false,
      reason: { step: "setWebhook", code: 599 },
    });
  });

  it("is never called as a method of something else, which the runtime forbids", async () => {
    const { requests, send } = world(() => Response.json({ ok: true, result: {} }));
    vi.stubGlobal("fetch", function (this: unknown, ...args: Parameters<typeof fetch>) {
      if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
      return send(...args);
    });
    const options = { token: TOKEN, apiRoot: "http://api.test", mediaHosts: ["api.test"] };
    for (const channel of [makeTelegramChannel(options), makeZaloChannel(options)]) {
      await channel.send({ method: "sendMessage", params: {} });
      const media = await channel.fetchMedia({ kind: "photo", token: "http://api.test/a" }, 300);
      expect(media.ok).toBe(true);
    }
    expect(requests.map(({ method }) => method)).toEqual(["POST", "POST", "GET", "POST", "GET"]);
  });
});
