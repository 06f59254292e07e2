import { type At, atSchema, type HereNews, type Person } from "../core/station/presence.ts";
import type { LiveEvent } from "../core/station/views.ts";
import { MINUTE_MS } from "../core/units.ts";

/** RFC 6455 leaves 4000 and above to applications: "your session ended, sign in again". */
const SESSION_ENDED = 4401;
/** The officers' app says where its officer is, and must not send anything else. */
const POLICY_VIOLATION = 1008;
/** Characters of a message, and messages of a socket in a minute. Somebody who reads fast sends 20. */
const LONGEST = 200;
const MOST_SAID = 60;
/** Pages ping three times as often: one that does not is gone, although its socket is open. */
const SILENT_MS = 80_000;

interface Sessions {
  /** When a session ends, in ms since the epoch; null: it has. */
  endsAt(session: string): number | null;
  mayHear(session: string, event: LiveEvent): boolean;
  /** The officer of a session who may read tips; null: of none. */
  reader(session: string): Pick<Person, "id" | "name"> | null;
  hasTip(id: string): boolean;
}

/** Where a page is. The runtime keeps it with the open socket; it is stored nowhere. */
interface Place extends Pick<At, "tip" | "doing"> {
  /** So many messages came since then (ms since the epoch). */
  since: number;
  said: number;
}

const NOWHERE: Place = { tip: null, doing: "reading", since: 0, said: 0 };

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
    for (const socket of this.#ctx.getWebSockets(session)) {
      close(socket, SESSION_ENDED);
      this.leave(socket);
    }
  }

  /** Tells the pages that have the same tip open. Whoever says anything else is hung up on. */
  hear(socket: WebSocket, message: string | ArrayBuffer): void {
    const session = this.#sessionOf(socket);
    if (this.#sessions.endsAt(session) === null) return this.hangUp(session);
    const now = Date.now();
    const was = placeOf(socket);
    const at = readAt(message);
    const { since, said } = now - was.since < MINUTE_MS ? was : { since: now, said: 0 };
    if (!at || said >= MOST_SAID || !this.#sessions.reader(session)) {
      close(socket, POLICY_VIOLATION);
      return this.leave(socket);
    }
    const tip = at.tip !== null && this.#sessions.hasTip(at.tip) ? at.tip : null;
    const is: Place = { tip, doing: at.doing, since, said: said + 1 };
    socket.serializeAttachment(is);
    for (const one of new Set([was.tip, tip])) if (one !== null) this.#tell(one);
  }

  /** Its page is gone. */
  leave(socket: WebSocket): void {
    const { tip } = placeOf(socket);
    if (tip === null) return;
    quietly(() => socket.serializeAttachment(null));
    this.#tell(tip, socket);
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

  /** Says to every page at a tip who is there. Two pages of one officer are one person. */
  #tell(tip: string, gone?: WebSocket): void {
    const here = new Map<string, Person>();
    const pages = this.#ctx.getWebSockets().filter((socket) => {
      const { tip: at, doing } = placeOf(socket);
      const reader =
        at === tip && socket !== gone && this.#sessions.reader(this.#sessionOf(socket));
      if (!reader) return false;
      const { id, name } = reader;
      if (!this.#isSilent(socket) && here.get(id)?.doing !== "writing")
        here.set(id, { id, name, doing });
      return true;
    });
    const event: HereNews = { type: "at", tip, here: [...here.values()] };
    const text = JSON.stringify(event);
    for (const page of pages) quietly(() => page.send(text));
  }

  #isSilent(socket: WebSocket): boolean {
    const pinged = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
    return pinged !== null && Date.now() - pinged.getTime() > SILENT_MS;
  }

  #sessionOf(socket: WebSocket): string {
    return this.#ctx.getTags(socket)[0] ?? "";
  }

  #watching(): Set<string> {
    return new Set(this.#ctx.getWebSockets().map((socket) => this.#sessionOf(socket)));
  }
}

function placeOf(socket: WebSocket): Place {
  // Only `hear` writes it.
  return (socket.deserializeAttachment() as Place | null) ?? NOWHERE;
}

function readAt(message: string | ArrayBuffer): At | null {
  if (typeof message !== "string" || message.length > LONGEST) return null;
  try {
    return atSchema.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
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
