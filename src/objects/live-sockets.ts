import type { LiveEvent } from "../core/station/views.ts";

/** RFC 6455 leaves 4000 and above to applications: "your session ended, sign in again". */
const SESSION_ENDED = 4401;
/** The officers' app must not send anything over the socket. */
const POLICY_VIOLATION = 1008;

interface Sessions {
  /** When a session ends, in ms since the epoch; null: it has. */
  endsAt(session: string): number | null;
  mayHear(session: string, event: LiveEvent): boolean;
}

/** The officers' open pages: hibernating sockets, each tagged with the hash of its session. */
export class LiveSockets {
  readonly #ctx: DurableObjectState;
  readonly #sessions: Sessions;

  constructor(ctx: DurableObjectState, sessions: Sessions) {
    this.#ctx = ctx;
    this.#sessions = sessions;
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
    for (const session of this.#watching()) {
      if (!this.#sessions.mayHear(session, event)) continue;
      for (const socket of this.#ctx.getWebSockets(session)) quietly(() => socket.send(text));
    }
  }

  hangUp(session: string): void {
    for (const socket of this.#ctx.getWebSockets(session)) close(socket, SESSION_ENDED);
  }

  closeEnded(): void {
    for (const session of this.#watching()) {
      if (this.#sessions.endsAt(session) === null) this.hangUp(session);
    }
  }

  /** When the first of the connected sessions ends; null: none is connected. */
  nextEnd(): number | null {
    const ends = [...this.#watching()]
      .map((session) => this.#sessions.endsAt(session))
      .filter((end) => end !== null);
    return ends.length === 0 ? null : Math.min(...ends);
  }

  refuse(socket: WebSocket): void {
    close(socket, POLICY_VIOLATION);
  }

  #watching(): Set<string> {
    return new Set(this.#ctx.getWebSockets().flatMap((socket) => this.#ctx.getTags(socket)));
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
