import type { DeskView } from "../desks.ts";
import type { BotProfile, Bubble, Keyboard, PhoneEvent } from "../phone.ts";

const DESKS_MS = 2_000;
const KNOWN_TYPE = /^(image|video|audio)\/|^application\/pdf$/;

export const CHANNELS = ["telegram", "zalo"] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Resident {
  id: string;
  name: string;
  lang: string;
  blocked: boolean;
}

/** The first event of a stream: what the phone shows already. */
export type Hello = Resident & { type: "hello"; bubbles: readonly Bubble[]; keyboard: Keyboard };

export interface PhoneListener {
  onEvent(event: PhoneEvent | Hello): void;
  onConnection(open: boolean): void;
  /** The stream has ended for good, because the simulator does not know the resident any more. */
  onGone(): void;
}

/** The control routes of the simulator for one channel; see ../README.md. */
export class SimClient {
  #channel: Channel;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  newResident(name: string, lang: string): Promise<Resident> {
    return this.#post("users", { name, lang });
  }

  /** `null` when the simulator has forgotten the resident. */
  async find(id: string): Promise<Resident | null> {
    const response = await fetch(this.#path(`${id}/messages`));
    return response.ok ? response.json() : null;
  }

  async profile(lang: string): Promise<BotProfile> {
    const response = await fetch(this.#path(`profile?lang=${encodeURIComponent(lang)}`));
    return response.json();
  }

  act<T>(id: string, action: string, body: object = {}): Promise<T> {
    return this.#post(`${id}/${action}`, body);
  }

  async upload(id: string, action: "photo" | "document", file: File): Promise<void> {
    const path = this.#path(`${id}/${action}?name=${encodeURIComponent(file.name)}`);
    const bare = KNOWN_TYPE.test(file.type);
    const headers = { "content-type": bare ? file.type : "application/octet-stream" };
    await check(await fetch(path, { method: "POST", headers, body: file }));
  }

  /** Returns a function that closes the stream. */
  listen(id: string, listener: PhoneListener): () => void {
    const source = new EventSource(this.#path(`${id}/events`));
    source.onopen = () => listener.onConnection(true);
    source.onerror = () => {
      listener.onConnection(false);
      if (source.readyState === EventSource.CLOSED) listener.onGone();
    };
    source.onmessage = ({ data }) => listener.onEvent(JSON.parse(data));
    return () => source.close();
  }

  async #post<T>(path: string, body: object): Promise<T> {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    return (await check(await fetch(this.#path(path), init))).json();
  }

  #path(rest: string): string {
    return `/sim/${this.#channel}/${rest}`;
  }
}

/** Channels that everybody can read. */
export async function readChannels(): Promise<{ id: string; name: string }[]> {
  const answer = await fetch("/sim/telegram/public").catch(() => null);
  return answer?.ok ? answer.json() : [];
}

/**
 * Calls `show` with the officers' inboxes again and again. Not by a stream: browsers allow six
 * connections to a host, and each phone of each tab holds one.
 */
export async function followDesks(show: (desks: readonly DeskView[]) => void): Promise<void> {
  if (document.visibilityState === "visible") {
    const answer = await fetch("/desks").catch(() => null);
    if (answer?.ok) show(await answer.json());
  }
  window.setTimeout(() => void followDesks(show), DESKS_MS);
}

async function check(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { error } = await response.json();
  throw new Error(String(error));
}
