import type { QueryClient } from "@tanstack/react-query";
import type { LiveEvent } from "../../core/station/views.ts";
import { failureOf } from "../api/call-failed.ts";
import { refreshMe } from "../session/refresh-me.ts";
import type { SessionStore } from "../session/session-store.ts";
import { Gather } from "./gather.ts";
import { parseLiveEvent } from "./live-event.ts";
import { after } from "./timers.ts";

/** Long enough to make one reading of a burst, short enough to feel at once. */
const GATHER_MS = 250;

/** Turns what the socket says into readings of the right things. */
export class LiveReader {
  readonly #store: SessionStore;
  readonly #queries: QueryClient;
  readonly #gather: Gather;

  constructor({ store, queries }: { store: SessionStore; queries: QueryClient }) {
    this.#store = store;
    this.#queries = queries;
    this.#gather = new Gather({ ms: GATHER_MS, after, flush: (keys) => this.#readKeys(keys) });
  }

  read(text: string): void {
    const event = parseLiveEvent(text);
    if (event !== null) this.#gather.add(keyOf(event));
    if (event?.type === "tips") this.#gather.add("tips");
    if (event?.type === "officers") this.refresh();
  }

  /** Something may have been missed: all that the server told is read again. */
  readAll(): void {
    this.#readKeys(["tips", "tip", "notices", "officers"]);
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

  /** A tip that is open in a hidden window is not read by anyone, so it is not fetched there. */
  #invalidate(queryKey: string[]): void {
    const seen = queryKey[0] !== "tip" || document.visibilityState === "visible";
    const refetchType = seen ? "active" : "none";
    this.#queries.invalidateQueries({ queryKey, refetchType }).catch(() => undefined);
  }
}

/** Query key, its parts joined by "/"; ids hold none. */
function keyOf(event: LiveEvent): string {
  switch (event.type) {
    case "tips":
      return `tip/${event.id}`;
    case "notices":
      return "notices";
    case "officers":
      return "officers";
  }
}
