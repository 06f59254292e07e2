import type { LiveEvent } from "../core/station/views.ts";

/** RFC 6455 leaves 4000 and above to applications: "your session ended, sign in again". */
const SESSION_ENDED = 4401;
/** The officers' app must not send anything over the socket. */
const POLICY_VIOLATION = 1008;

/**
 * The officers' open pages: hibernating sockets, each tagged with the hash of its session.
 * `endsAt` tells when a session ends (ms since the epoch; null: it has).
 */
export class LiveSockets {
  readonly #ctx: DurableObjectState;
  readonly #endsAt: (session: string) => number | null;

  constructor(ctx: DurableObjectState, endsAt: (session: string) => number | null) {
    this.#ctx = ctx;
    this.#endsAt = endsAt;
    // Answered by the runtime without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  accept(session: string): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    this.#ctx.acceptWebSocket(server, [session]);
    return new Response(null, { status: 101, webSocket: client });
  }

  announce(event: LiveEvent): void {
    this.closeEnded();
    const text = JSON.stringify(event);
    for (const socket of this.#ctx.getWebSockets()) quietly(() => socket.send(text));
  }

  hangUp(session: string): void {
    for (const socket of this.#ctx.getWebSockets(session)) close(socket, SESSION_ENDED);
  }

  closeEnded(): void {
    for (const [session, end] of this.#sessions()) if (end === null) this.hangUp(session);
  }

  /** When the first of the connected sessions ends; null: none is connected. */
  nextEnd(): number | null {
    const ends = [...this.#sessions().values()].filter((end) => end !== null);
    return ends.length === 0 ? null : Math.min(...ends);
  }

  refuse(socket: WebSocket): void {
    close(socket, POLICY_VIOLATION);
  }

  #sessions(): Map<string, number | null> {
    const tags = this.#ctx.getWebSockets().flatMap((socket) => this.#ctx.getTags(socket));
    return new Map([...new Set(tags)].map((session) => [session, this.#endsAt(session)]));
  }
}

function close(socket: WebSocket, code: number): void {
  quietly(() => socket.close(code));
}

/** Ignores the error of a socket that the other side has just closed. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
