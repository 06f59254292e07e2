import type { QueryClient } from "@tanstack/react-query";
import type { LiveEvent, NewsKind } from "../../core/station/views.ts";
import { failureOf } from "../api/call-failed.ts";
import { refetchTypeOf } from "../api/read-again.ts";
import type { Reading } from "../reading/reading.ts";
import type { Presence } from "../session/presence.ts";
import { refreshMe } from "../session/refresh-me.ts";
import type { SessionStore } from "../session/session-store.ts";
import { dropTip } from "./drop-tip.ts";
import { Gather } from "./gather.ts";
import { parseLiveEvent } from "./live-event.ts";
import { after } from "./timers.ts";

/** Long enough to turn a burst into one read, short enough to feel immediate. */
const GATHER_MS = 250;

interface LiveReaderDeps {
  store: SessionStore;
  presence: Presence;
  queries: QueryClient;
  reading: Reading | null;
  onNews(what: NewsKind): void;
}

const EVERY_KEY =
  "tips tip notices officers proposals reminders scams questions shifts duty alerts".split(" ");

/** Turns live events into reads of the queries that they concern. */
export class LiveReader {
  readonly #store: SessionStore;
  readonly #presence: Presence;
  readonly #queries: QueryClient;
  readonly #reading: Reading | null;
  readonly #gather: Gather;
  readonly #onNews: LiveReaderDeps["onNews"];

  /** `reading` null: there are no tips on the page. */
  constructor({ store, presence, queries, reading, onNews }: LiveReaderDeps) {
    this.#onNews = onNews;
    this.#store = store;
    this.#presence = presence;
    this.#queries = queries;
    this.#reading = reading;
    this.#gather = new Gather({ ms: GATHER_MS, after, flush: (keys) => this.#readKeys(keys) });
  }

  read(text: string): void {
    const event = parseLiveEvent(text);
    if (event?.type === "at") return this.#presence.hear(event);
    if (event?.type === "news") return this.#onNews(event.what);
    if (event?.type === "tips" && event.gone) {
      this.#reading?.drop(event.id);
      dropTip(this.#queries, event.id);
    }
    if (event !== null) this.#gather.add(keyOf(event));
    if (event?.type === "tips") for (const key of ["tips", "reminders"]) this.#gather.add(key);
    // Of a tip that is gone nobody is told any more; what an officer was told who left goes to heads.
    const isAlso = event?.type === "officers" || (event?.type === "tips" && event.gone);
    if (isAlso) this.#gather.add("duty");
    if (event?.type === "officers") this.refresh();
  }

  /** Reads all data of the server again, because events may have been missed. */
  readAll(): void {
    this.#readKeys(EVERY_KEY);
    this.#reading?.check().catch(() => undefined);
    this.refresh();
  }

  refresh(): void {
    refreshMe(this.#store).catch((error) => this.refused(error));
  }

  refused(error: unknown): void {
    if (failureOf(error) === "signed-out") this.#store.ended();
  }

  #readKeys(keys: string[]): void {
    for (const key of keys) this.#invalidate(key.split("/"));
  }

  #invalidate(queryKey: string[]): void {
    const refetchType = refetchTypeOf(queryKey);
    this.#queries.invalidateQueries({ queryKey, refetchType }).catch(() => undefined);
  }
}

/** The query key, its parts joined by "/", which ids never contain. */
function keyOf(event: Exclude<LiveEvent, { type: "news" }>): string {
  switch (event.type) {
    case "tips":
      return `tip/${event.id}`;
    case "notices":
    case "officers":
    case "proposals":
    case "reminders":
    case "scams":
    case "questions":
    case "shifts":
    case "duty":
    case "alerts":
      return event.type;
  }
}
