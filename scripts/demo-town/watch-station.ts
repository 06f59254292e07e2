import { LiveLink, type LiveSocket, type SocketEvents } from "../../src/inbox/live/live-link.ts";

interface NodeSocket {
  send(text: string): void;
  close(): void;
  readyState: number;
  addEventListener(type: "open" | "close", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/** Node's WebSocket takes headers. The global type is that of the Workers runtime, which does not. */
const Socket = WebSocket as unknown as new (
  url: string,
  init: { headers: Record<string, string> },
) => NodeSocket;
const OPEN = 1;

export interface Watching {
  origin: string;
  headers(): Record<string, string>;
  /** Something of the station has changed, or may have while the connection was lost. */
  onChange(): void;
  /** A connection failed: the session may have ended. */
  onRefused(): void;
}

/** Hears of a station's changes as an open inbox does. Returns a function that stops. */
export function watchStation(watching: Watching): () => void {
  const link = new LiveLink({
    connect: (events) => connect(watching, events),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
    onState: () => undefined,
    onMessage: () => watching.onChange(),
    onMissed: () => watching.onChange(),
    onRefused: () => watching.onRefused(),
  });
  link.start();
  return () => link.stop();
}

function connect({ origin, headers }: Watching, events: SocketEvents): LiveSocket {
  const socket = new Socket(`${origin.replace(/^http/, "ws")}/api/live`, { headers: headers() });
  socket.addEventListener("open", () => events.opened());
  socket.addEventListener("close", () => events.closed());
  socket.addEventListener("message", ({ data }) => {
    if (typeof data === "string") events.message(data);
  });
  return {
    send: (text) => socket.readyState === OPEN && socket.send(text),
    close: () => socket.close(),
  };
}
