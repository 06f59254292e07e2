import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import {
  CHANNEL_NAMES,
  type ChannelName,
  type SimChannel,
  type SimReader,
  type SimUser,
  type Upload,
} from "./contracts.ts";
import { ControlError } from "./control-error.ts";
import {
  newGroupInput,
  newUserInput,
  parseControl,
  readControlJson,
  setFaults,
} from "./control-input.ts";
import { runGroupAction } from "./group-actions.ts";
import { runUserAction } from "./user-actions.ts";

type Channels = Record<ChannelName, SimChannel>;

const DEFAULT_WAIT_MS = 5_000;
const MAX_WAIT_MS = 60_000;
/** How soon a page asks again when the stream ends. */
const RECONNECT_MS = 1_000;
const FILE_TYPE = /^(image|video|audio)\/|^application\/(octet-stream|pdf)$/;

/** The control over HTTP, for the page and for drivers in any language: see README.md. */
export function createSimRoutes(channels: Channels): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof ControlError) return c.json({ error: error.message }, 400);
    throw error;
  });
  addChannelRoutes(app, channels);
  addUserRoutes(app, channels);
  return app;
}

function addChannelRoutes(app: Hono, channels: Channels): void {
  app.post("/:channel/users", async (c) => {
    const wanted = parseControl(newUserInput, await readControlJson(c.req.raw));
    return c.json(describe(channelOf(channels, c).user(wanted)));
  });
  app.get("/:channel/profile", (c) => c.json(channelOf(channels, c).profile(c.req.query("lang"))));
  app.get("/:channel/public", (c) => {
    const chats = channelOf(channels, c).publicChats;
    return c.json(chats.map(({ id, name, messages }) => ({ id, name, messages })));
  });
  app.get("/:channel/public/:chat/events", (c) => {
    const { publicChats } = channelOf(channels, c);
    const chat = publicChats.find(({ id }) => id === c.req.param("chat"));
    return chat ? streamEvents(c, chat, { id: chat.id, name: chat.name }) : c.notFound();
  });
  app.post("/:channel/groups", async (c) => {
    const { title } = parseControl(newGroupInput, await readControlJson(c.req.raw));
    const { id, name } = channelOf(channels, c).group(title);
    return c.json({ id, name });
  });
  app.post("/:channel/groups/:group/:action", async (c) => {
    const group = channelOf(channels, c).groups.find(({ id }) => id === c.req.param("group"));
    if (!group) throw new ControlError("no such group; POST /sim/<channel>/groups makes one");
    const input = await readControlJson(c.req.raw);
    return c.json(runGroupAction(group, c.req.param("action"), input));
  });
  app.get("/:channel/calls", (c) => c.json(channelOf(channels, c).calls));
  app.post("/:channel/faults", async (c) => {
    setFaults(channelOf(channels, c).faults, await readControlJson(c.req.raw));
    return c.json({ ok: true });
  });
  app.post("/:channel/deliver", async (c) => {
    const status = await channelOf(channels, c).deliver(await readControlJson(c.req.raw));
    return c.json({ status });
  });
  app.post("/:channel/redeliver", async (c) =>
    c.json({ status: await channelOf(channels, c).redeliverLast() }),
  );
  app.get("/:channel/files/:id", (c) => {
    const file = channelOf(channels, c).file(c.req.param("id"));
    if (!file) return c.notFound();
    // A resident's "picture" may be a page with a script: it must not run here.
    const headers = { "content-type": file.mime, "content-security-policy": "sandbox" };
    return c.body(new Uint8Array(file.bytes), 200, headers);
  });
}

function addUserRoutes(app: Hono, channels: Channels): void {
  app.get("/:channel/:user/messages", (c) => {
    const user = userOf(channels, c);
    return c.json({ ...describe(user), keyboard: user.keyboard, messages: user.messages });
  });
  app.get("/:channel/:user/next", async (c) => {
    const asked = Number(c.req.query("timeout") ?? DEFAULT_WAIT_MS) || DEFAULT_WAIT_MS;
    const wait = userOf(channels, c).next(undefined, Math.min(asked, MAX_WAIT_MS));
    const bubble = await wait.catch(() => null);
    return bubble ? c.json(bubble) : c.json({ error: "no bot message in time" }, 408);
  });
  app.get("/:channel/:user/events", (c) => {
    const user = userOf(channels, c);
    return streamEvents(c, user, { ...describe(user), keyboard: user.keyboard });
  });
  app.post("/:channel/:user/:action", async (c) => {
    const user = userOf(channels, c);
    const input = (await readUpload(c.req.raw)) ?? (await readControlJson(c.req.raw));
    return c.json(runUserAction(user, c.req.param("action"), input));
  });
}

function streamEvents(c: Context, reader: SimReader, about: object): Response {
  return streamSSE(c, async (stream) => {
    const send = (event: unknown) => stream.writeSSE({ data: JSON.stringify(event) });
    const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
    // What is there, then what changes, with nothing lost between: writes keep their order.
    const hello = { type: "hello", ...about, bubbles: reader.messages };
    void stream.writeSSE({ data: JSON.stringify(hello), retry: RECONNECT_MS });
    const stop = reader.onEvent((event) => void send(event));
    await closed;
    stop();
  });
}

function channelOf(channels: Channels, c: Context): SimChannel {
  const name = c.req.param("channel");
  const found = CHANNEL_NAMES.find((known) => known === name);
  if (found) return channels[found];
  throw new ControlError(`the channels are ${CHANNEL_NAMES.join(" and ")}`);
}

function userOf(channels: Channels, c: Context): SimUser {
  const user = channelOf(channels, c).find(c.req.param("user") ?? "");
  if (user) return user;
  throw new ControlError("no such resident; POST /sim/<channel>/users makes one");
}

function describe({ id, name, lang, blocked }: SimUser) {
  return { id, name, lang, blocked };
}

/** Bytes as the body, `name` and `caption` in the query: what a file picker sends. */
async function readUpload(request: Request): Promise<Upload | undefined> {
  const mime = request.headers.get("content-type")?.split(";")[0] ?? "";
  if (!FILE_TYPE.test(mime)) return undefined;
  const query = new URL(request.url).searchParams;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const [name, caption] = [query.get("name"), query.get("caption")];
  return { bytes, mime, ...(name ? { name } : {}), ...(caption ? { caption } : {}) };
}
