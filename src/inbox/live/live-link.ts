import { retryDelay } from "./retry-delay.ts";

/** A ping that has no answer when the next is due means a dead line that the browser hides. */
const PING_MS = 25_000;
export const PING = "ping";
export const PONG = "pong";

export type LiveState = "connecting" | "live" | "reconnecting";

export interface LiveSocket {
  send(text: string): void;
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  message(text: string): void;
  /** Called once, also when the connection never came up. */
  closed(): void;
}

/** What the link needs of the world; tests give their own. */
export interface LiveDeps {
  connect(events: SocketEvents): LiveSocket;
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  /** 0 to 1. */
  chance(): number;
  onState(state: LiveState): void;
  onMessage(text: string): void;
  /** The line is back: whatever happened meanwhile was missed. */
  onMissed(): void;
  /** A try failed: perhaps the session is over. */
  onRefused(): void;
}

/** Keeps one socket to the station open for as long as it is started. */
export class LiveLink {
  readonly #deps: LiveDeps;
  #socket: LiveSocket | null = null;
  #cancelTimer: () => void = () => undefined;
  #attempt = 0;
  #everLive = false;
  #alive = false;

  constructor(deps: LiveDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#deps.onState("connecting");
    this.#connect();
  }

  stop(): void {
    this.#cancelTimer();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /** The network or the page came back: try now instead of after the wait. */
  wake(): void {
    if (this.#socket !== null) return;
    this.#cancelTimer();
    this.#attempt = 0;
    this.#connect();
  }

  #connect(): void {
    let current = true;
    const socket = this.#deps.connect({
      opened: () => current && this.#opened(),
      message: (text) => current && this.#message(text),
      closed: () => {
        if (current && this.#socket === socket) this.#closed();
        current = false;
      },
    });
    this.#socket = socket;
  }

  #opened(): void {
    this.#attempt = 0;
    this.#deps.onState("live");
    if (this.#everLive) this.#deps.onMissed();
    this.#everLive = true;
    this.#alive = true;
    this.#beat();
  }

  #beat(): void {
    if (!this.#alive) {
      const socket = this.#socket;
      this.#closed();
      socket?.close();
      return;
    }
    this.#alive = false;
    this.#socket?.send(PING);
    this.#cancelTimer = this.#deps.after(PING_MS, () => this.#beat());
  }

  #message(text: string): void {
    this.#alive = true;
    if (text !== PONG) this.#deps.onMessage(text);
  }

  #closed(): void {
    this.#socket = null;
    this.#cancelTimer();
    this.#deps.onState("reconnecting");
    this.#deps.onRefused();
    const wait = retryDelay(this.#attempt, this.#deps.chance());
    this.#attempt += 1;
    this.#cancelTimer = this.#deps.after(wait, () => this.#connect());
  }
}
