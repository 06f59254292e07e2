import { retryDelay } from "./retry-delay.ts";

/** Time from an answer to the next ping. */
const PING_MS = 20_000;
/** A ping without an answer for so long means a dead connection, which the browser does not report. */
const PONG_MS = 5_000;
/** A connection that takes longer to open is tried anew. */
const OPENING_MS = 15_000;
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
  /** Called once, also when the connection was never established. */
  closed(): void;
}

/** Dependencies of the link; tests replace them. */
export interface LiveDeps {
  connect(events: SocketEvents): LiveSocket;
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  /** 0 to 1. */
  chance(): number;
  onState(state: LiveState): void;
  onMessage(text: string): void;
  /**
   * Called whenever a connection opens, the first included: events may have been missed since the
   * page was read.
   */
  onMissed(): void;
  /** Called when a connection attempt fails: the session may have ended. */
  onRefused(): void;
}

/** Keeps one socket to the station open between `start` and `stop`. */
export class LiveLink {
  readonly #deps: LiveDeps;
  #socket: LiveSocket | null = null;
  #cancelTimer: () => void = () => undefined;
  #attempt = 0;
  #alive = false;
  #open = false;

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

  /** Retries at once, because the network or the page has come back. */
  wake(): void {
    if (this.#socket !== null) return;
    this.#cancelTimer();
    this.#attempt = 0;
    this.#connect();
  }

  /** A call got no answer: whether the connection is alive is known within seconds. */
  doubt(): void {
    if (this.#open && this.#alive) this.#beat();
  }

  /** The network is gone, which an idle socket notices only much later. */
  lost(): void {
    const socket = this.#socket;
    if (socket === null) return;
    this.#closed();
    socket.close();
  }

  /** Where there is a connection. */
  say(text: string): void {
    this.#socket?.send(text);
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
    this.#cancelTimer = this.#deps.after(OPENING_MS, () => this.lost());
  }

  #opened(): void {
    this.#attempt = 0;
    this.#deps.onState("live");
    this.#deps.onMissed();
    this.#open = true;
    this.#beat();
  }

  /** Asks for a sign of life; without one the connection is lost. */
  #beat(): void {
    this.#cancelTimer();
    this.#alive = false;
    this.#socket?.send(PING);
    this.#cancelTimer = this.#deps.after(PONG_MS, () => {
      if (!this.#alive) this.lost();
      else this.#cancelTimer = this.#deps.after(PING_MS, () => this.#beat());
    });
  }

  #message(text: string): void {
    this.#alive = true;
    if (text !== PONG) this.#deps.onMessage(text);
  }

  #closed(): void {
    this.#socket = null;
    this.#open = false;
    this.#cancelTimer();
    this.#deps.onState("reconnecting");
    this.#deps.onRefused();
    const wait = retryDelay(this.#attempt, this.#deps.chance());
    this.#attempt += 1;
    this.#cancelTimer = this.#deps.after(wait, () => this.#connect());
  }
}
