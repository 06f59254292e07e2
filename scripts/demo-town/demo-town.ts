import type { Desks } from "../../simulator/desks.ts";
import { requestInvites } from "../request-invite.ts";
import { DemoDesk } from "./demo-desk.ts";
import { DemoKeys } from "./demo-keys.ts";
import { DemoOfficer } from "./demo-officer.ts";
import { joinAsSecond, joinStation } from "./join-station.ts";

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
  /** Of second officers. */
  readonly #seconds = new Map<string, DemoDesk>();

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

  /** A second demo officer of an open station, so that notices can be sent; null: two are there. */
  async addSecond(
    station: string,
    options: Omit<DemoTownOptions, "stations">,
  ): Promise<DemoOfficer | null> {
    const { origin, appSecret, file } = options;
    const first = this.#desks.get(station)?.officer;
    const keys = new DemoKeys(file);
    const name = `${station}/2`;
    const [link] =
      first && !keys.of(name) ? ((await requestInvites({ origin, appSecret, station })) ?? []) : [];
    if (link) await joinAsSecond({ origin, link, keep: (key) => keys.keep(name, key) });
    const key = keys.of(name);
    if (!first || !key) return null;
    await first.admit(key.officer);
    const second = new DemoOfficer({ origin, appSecret, station, key });
    const desk = await DemoDesk.open(second);
    if (desk === null) return null;
    this.#seconds.set(station, desk);
    first.colleague = second;
    second.colleague = first;
    return second;
  }

  officer(station: string): DemoOfficer | null {
    return this.#desks.get(station)?.officer ?? null;
  }

  /**
   * One-time links of both demo officers: who follow them are two persons, a head and an officer.
   * One after the other, because each looks for the invitation that is new.
   */
  async links(station: string): Promise<string[]> {
    const links: string[] = [];
    for (const desks of [this.#desks, this.#seconds]) {
      const officer = desks.get(station)?.officer;
      if (officer) links.push(await officer.link());
    }
    return links;
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
    for (const desk of [...this.#desks.values(), ...this.#seconds.values()]) desk.close();
  }
}
