import type { Desks } from "../../simulator/desks.ts";
import { requestInvites } from "../request-invite.ts";
import { DemoDesk } from "./demo-desk.ts";
import { DemoKeys } from "./demo-keys.ts";
import { DemoOfficer } from "./demo-officer.ts";
import { joinStation } from "./join-station.ts";

export interface DemoTownOptions {
  origin: string;
  appSecret: string;
  stations: readonly string[];
  /** Where the demo officers' keys are kept. */
  file: string;
}

/**
 * A town in which every station has an officer, so that each category of tip is taken. For the
 * demo only: the officers' keys lie unprotected beside the state.
 */
export class DemoTown {
  readonly #desks = new Map<string, DemoDesk>();

  /** The inboxes, for the phones' page; none before `open`. */
  readonly desks: Desks = {
    list: () => [...this.#desks.values()].map(({ view }) => view),
    open: async (id) =>
      (await this.invite(id)) ?? (await this.#desks.get(id)?.officer.link()) ?? null,
  };

  /** Puts a demo officer into each station that has no officer yet, and signs all of them in. */
  async open({ origin, appSecret, stations, file }: DemoTownOptions): Promise<void> {
    const keys = new DemoKeys(file);
    const fill = async (station: string): Promise<DemoDesk | null> => {
      const key = keys.of(station);
      const links = key === null ? await requestInvites({ origin, appSecret, station }) : null;
      // One alone: the station has begun, and its key was lost with the file.
      const [link, another] = links ?? [];
      if (link && another)
        await joinStation({ origin, link, keep: (key) => keys.keep(station, key) });
      const kept = keys.of(station);
      const officer = kept && new DemoOfficer({ origin, appSecret, station, key: kept });
      return officer && DemoDesk.open(officer);
    };
    for (const desk of await Promise.all(stations.map(fill))) {
      if (desk) this.#desks.set(desk.view.id, desk);
    }
  }

  /**
   * The operator's one-time link into a station's inbox, whose officer is no guest of the demo
   * officer; null: somebody has joined it already.
   */
  async invite(station: string): Promise<string | null> {
    const officer = this.#desks.get(station)?.officer;
    return officer && (await officer.isAlone()) ? officer.operatorLink() : null;
  }

  close(): void {
    for (const desk of this.#desks.values()) desk.close();
  }
}
