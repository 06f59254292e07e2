import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

export interface CannedRequest {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** What the server does with a request. `json`: an API's answer. `hang`: none, ever. */
export type CannedReply =
  | { type: "json"; status: number; body: unknown; headers?: Record<string, string> }
  | { type: "raw"; status: number; body: string | Uint8Array; headers?: Record<string, string> }
  /** Chunks without a length; `cut` breaks the connection after them, `endless` repeats them. */
  | { type: "chunks"; chunks: Uint8Array[]; after: "end" | "cut" | "endless" }
  | { type: "hang" }
  | { type: "drop" };

export interface CannedServer {
  url: string;
  requests: CannedRequest[];
  reply(request: CannedRequest): CannedReply;
}

/**
 * A real HTTP server on a free port that gives canned answers: the adapters' own fetch is tested. It
 * runs for the tests of a file or of a `describe`, and forgets the requests before each of them.
 */
export function cannedServer(): CannedServer {
  const canned: CannedServer = { url: "", requests: [], reply: () => ({ type: "drop" }) };
  const http = createServer(async (request, response) => {
    const seen = await read(request);
    canned.requests.push(seen);
    await answer(response, canned.reply(seen));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const { port } = http.address() as AddressInfo;
    canned.url = `http://127.0.0.1:${port}`;
  });
  beforeEach(() => {
    canned.requests.length = 0;
  });
  afterAll(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  });
  return canned;
}

async function read(request: IncomingMessage): Promise<CannedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "", url = "", headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
}

async function answer(response: ServerResponse, reply: CannedReply): Promise<void> {
  switch (reply.type) {
    case "json":
      response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
      response.end(JSON.stringify(reply.body));
      return;
    case "raw":
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
      return;
    case "chunks":
      await answerInChunks(response, reply.chunks, reply.after);
      return;
    case "hang":
      return;
    case "drop":
      response.destroy();
      return;
  }
}

async function answerInChunks(
  response: ServerResponse,
  chunks: Uint8Array[],
  after: "end" | "cut" | "endless",
): Promise<void> {
  response.on("error", () => undefined);
  do {
    for (const chunk of chunks) {
      await new Promise((resolve) => response.write(chunk, resolve));
    }
  } while (after === "endless" && !response.destroyed);
  if (after === "cut") response.destroy();
  else response.end();
}
