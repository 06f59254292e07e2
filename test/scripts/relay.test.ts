import { describe, expect, it } from "vitest";
import { RelayFailed, relayTelegram, relayZalo } from "../../scripts/relay.ts";

const WORKER = "http://worker.test/webhook";
const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const updates = (...ids: number[]): Response =>
  json({ ok: true, result: ids.map((update_id) => ({ update_id })) });

interface Call {
  to: string;
  body: unknown;
  secret: string | null;
}

/**
 * Answers the bot's API and the Worker from two lists, in order; stops the relay when the API's
 * list is used up. `null` stands for a connection that breaks.
 */
function stage(script: { api: (Response | null)[]; worker?: (Response | null)[] }) {
  const stop = new AbortController();
  const api = [json({ ok: true, result: true }), ...script.api];
  const worker = [...(script.worker ?? [])];
  const calls: Call[] = [];
  const answer = (to: string): Response | null | undefined => {
    if (to === "worker") return worker.length > 0 ? worker.shift() : new Response(null);
    const next = api.shift();
    if (next === undefined) stop.abort();
    return next;
  };
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, headers } = request;
    const to = url === WORKER ? "worker" : url.slice(url.lastIndexOf("/") + 1);
    const secret =
      headers.get("x-telegram-bot-api-secret-token") ?? headers.get("x-bot-api-secret-token");
    calls.push({ to, body: await request.json(), secret });
    const given = answer(to);
    if (!given) throw new TypeError("broken");
    return given;
  };
  const options = {
    apiRoot: "http://api.test",
    token: "1:token",
    webhookUrl: WORKER,
    secret: "hush",
    signal: stop.signal,
    fetch: send,
    pause: () => Promise.resolve(),
  };
  const delivered = () => calls.filter(({ to }) => to === "worker").map(({ body }) => body);
  return { options, calls, delivered };
}

const polls = (calls: Call[]) => calls.filter(({ to }) => to === "getUpdates");

describe("relayTelegram", () => {
  it("takes the webhook away, then posts each update with the secret", async () => {
    const { options, calls, delivered } = stage({ api: [updates(7, 8)] });
    await relayTelegram(options);
    expect(calls[0]?.to).toBe("deleteWebhook");
    expect(delivered()).toEqual([{ update_id: 7 }, { update_id: 8 }]);
    expect(calls.find(({ to }) => to === "worker")?.secret).toBe("hush");
  });

  it("confirms an update only once the Worker has taken it", async () => {
    const { options, calls, delivered } = stage({
      api: [updates(7), updates()],
      worker: [null, json({}, 503), json({}, 429), json({}, 200)],
    });
    await relayTelegram(options);
    expect(delivered()).toHaveLength(4);
    expect(polls(calls).map(({ body }) => body)).toMatchObject([
      { offset: 0 },
      { offset: 8 },
      { offset: 8 },
    ]);
  });

  it("makes the call with which the Worker answers, as Telegram would", async () => {
    const { options, calls } = stage({
      api: [updates(7), json({ ok: true, result: true }), updates(8)],
      worker: [json({ method: "answerCallbackQuery", callback_query_id: "q" }), json({})],
    });
    await relayTelegram(options);
    const made = calls.filter(({ to }) => to === "answerCallbackQuery");
    expect(made.map(({ body }) => body)).toEqual([{ callback_query_id: "q" }]);
  });

  it("does not stick to an update that the Worker refuses for good", async () => {
    const { options, delivered } = stage({ api: [updates(7, 8)], worker: [json({}, 400)] });
    await relayTelegram(options);
    expect(delivered()).toEqual([{ update_id: 7 }, { update_id: 8 }]);
  });

  it("stops polling when it is told to, though the poll waits", async () => {
    const { options } = stage({ api: [] });
    const stop = new AbortController();
    const waiting: typeof fetch = (input, init) => {
      const { url, signal } = new Request(input, init);
      if (!url.endsWith("getUpdates")) return options.fetch(input, init);
      const given = new Promise<Response>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
      stop.abort();
      return given;
    };
    await relayTelegram({ ...options, fetch: waiting, signal: stop.signal });
    expect(stop.signal.aborted).toBe(true);
  });

  it("goes on after broken, failed and unreadable polls", async () => {
    const bad = [
      null,
      json({ ok: false }, 502),
      new Response("<html>"),
      json({ ok: true }),
      json({ ok: true, result: {} }),
    ];
    const { options, delivered } = stage({ api: [...bad, updates(7)] });
    await relayTelegram(options);
    expect(delivered()).toEqual([{ update_id: 7 }]);
  });

  it("names the step that failed and not the token", async () => {
    const { options } = stage({ api: [] });
    const refuse: typeof fetch = () => Promise.resolve(json({ ok: false }, 401));
    const failed = relayTelegram({ ...options, fetch: refuse });
    await expect(failed).rejects.toThrow(new RelayFailed("deleteWebhook"));
    await expect(failed).rejects.not.toThrow("1:token");
  });
});

describe("relayZalo", () => {
  const event = (id: string) => ({
    event_name: "message.text.received",
    message: { message_id: id },
  });

  it("posts the one event of an answer, and polls on when there is none", async () => {
    const { options, calls, delivered } = stage({
      api: [
        json({ ok: false, error_code: 408 }, 408),
        json({ ok: true, result: event("a") }),
        json({ ok: true, result: event("b") }),
      ],
    });
    await relayZalo(options);
    expect(delivered()).toEqual([event("a"), event("b")]);
    expect(calls.find(({ to }) => to === "worker")?.secret).toBe("hush");
  });

  it("keeps an event, which Zalo gives only once, until the Worker has taken it", async () => {
    const { options, delivered } = stage({
      api: [json({ ok: true, result: event("a") })],
      worker: [null, json({}, 503), json({}, 200)],
    });
    await relayZalo(options);
    expect(delivered()).toEqual([event("a"), event("a"), event("a")]);
  });

  it("takes a 404 for having had no webhook", async () => {
    const { options, delivered } = stage({ api: [json({ ok: true, result: event("a") })] });
    const send = options.fetch;
    const none: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const { url } = request;
      const answer = await send(request);
      return url.endsWith("deleteWebhook") ? json({ ok: false }, 404) : answer;
    };
    await relayZalo({ ...options, fetch: none });
    expect(delivered()).toEqual([event("a")]);
  });
});
