import { fromBase64Url, toBase64Url } from "../../src/core/base64url.ts";
import type { Role } from "../../src/core/station/rights.ts";
import type { InvitationView, Me, OfficerView } from "../../src/core/station/views.ts";
import { textHash } from "../../src/core/text/text-hash.ts";
import { call } from "../../src/inbox/api/call.ts";
import { openBytes } from "../../src/inbox/keys/age-file.ts";
import {
  type KeyPair,
  openStationKey,
  pairOf,
  sealStationKey,
} from "../../src/inbox/keys/station-key.ts";
import { confirmAsOperator } from "../operator-proposals.ts";
import { requestInvites } from "../request-invite.ts";
import type { DemoKey } from "./demo-keys.ts";
import { type StationClient, stationClient } from "./station-client.ts";

/** A demo officer at work could not open what the station holds: the kept key is another one. */
class WrongDemoKey extends Error {
  constructor(station: string) {
    super(`the demo officer's key does not fit the station ${station}`);
    this.name = "WrongDemoKey";
  }
}

interface DemoOfficerOptions {
  origin: string;
  appSecret: string;
  station: string;
  key: DemoKey;
}

/** A signed-in demo officer with the station's key. */
export interface AtWork extends Pick<StationClient, "api"> {
  pair: KeyPair;
  role: Role;
}

/**
 * A station's first officer in the demo: holds its key, so that tips arrive, invites the persons who
 * try the demo, and admits everyone who joins by its links or the operator's. Opens no tip but those
 * of `npm start -- --demo`.
 */
export class DemoOfficer {
  readonly station: string;
  readonly origin: string;
  readonly #appSecret: string;
  readonly #key: DemoKey;
  /** Confirms what takes two. */
  colleague: DemoOfficer | null = null;
  #operatorLink: string | null = null;
  readonly #client: StationClient;
  /**
   * Whoever joins by a link of this officer gets the id that the link was made with. null: a link
   * from before this process.
   */
  readonly #invited = new Map<string, string | null>();

  constructor(options: DemoOfficerOptions) {
    this.#appSecret = options.appSecret;
    this.station = options.station;
    this.origin = options.origin;
    this.#key = options.key;
    this.#client = stationClient(options.origin);
  }

  /** The session's headers, once signed in. */
  headers(): Record<string, string> {
    return this.#client.headers();
  }

  /** Begins a session as a key file does, and remembers the links that are still open. */
  async signIn(): Promise<Me> {
    const me = await this.#signInWith(this.#client);
    await this.#remember(me.officer.name);
    return me;
  }

  /** The operator's link for the station's second officer; the same again. */
  async operatorLink(): Promise<string | null> {
    const { origin, station } = this;
    const asked = { origin, station, appSecret: this.#appSecret };
    this.#operatorLink ??= (await requestInvites(asked))?.[0] ?? null;
    await this.#remember(null);
    return this.#operatorLink;
  }

  /** Whoever joins by an open link of that maker is admitted. */
  async #remember(maker: string | null): Promise<void> {
    for (const { id, by } of await this.#openInvitations()) {
      if ((by === maker || by === null) && !this.#invited.has(id)) this.#invited.set(id, null);
    }
  }

  /** A one-time link; the same again while nobody has followed it. */
  async link(): Promise<string> {
    const before = new Set((await this.#openInvitations()).map(({ id }) => id));
    const kept = [...this.#invited].find(([id, url]) => url !== null && before.has(id))?.[1];
    if (kept != null) return kept;
    const { url } = await call(this.#client.api.officers.invites.$post({ json: {} }));
    const made = (await this.#openInvitations()).find(({ id }) => !before.has(id));
    if (made !== undefined) this.#invited.set(made.id, url);
    return url;
  }

  /** A session of its own, which has just been stepped up. */
  async work(): Promise<AtWork> {
    const client = stationClient(this.origin);
    const me = await this.#signInWith(client);
    return { api: client.api, pair: await this.#stationKey(me), role: me.officer.role };
  }

  /** Whoever joined with the operator's link gets the key. */
  async admit(officer: string): Promise<void> {
    const { api, pair } = await this.work();
    const { officers } = await call(api.officers.$get());
    const found = officers.find(({ id }) => id === officer);
    if (found && !found.hasKey) await admit(api, found, pair);
  }

  /** As the second person. */
  async confirm(proposal: string): Promise<void> {
    const { api } = await this.work();
    const { proposals } = await call(api.proposals.$get());
    const found = proposals.find(({ id }) => id === proposal);
    if (!found) return;
    const digest = await textHash(found.statement);
    const param = { id: proposal };
    await call(api.proposals[":id"].confirmation.$post({ param, json: { digest } }));
  }

  /** Gives the station's key, and a head's rights if it has them, to who joined by its links. */
  async admitNewcomers(): Promise<void> {
    const { officers } = await call(this.#client.api.officers.$get());
    const newcomers = officers.filter(({ id, hasKey }) => !hasKey && this.#invited.has(id));
    if (newcomers.length === 0) return;
    // Changing a role takes a recent touch, which each sign-in is.
    const { api, pair, role } = await this.work();
    for (const newcomer of newcomers) {
      await admit(api, newcomer, pair);
      if (role === "head") await this.#makeHead(api, newcomer);
    }
  }

  /**
   * A colleague confirms it, or the operator while there is no other second person; else the
   * officers may.
   */
  async #makeHead(api: StationClient["api"], { id }: OfficerView): Promise<void> {
    const proposed = await call(
      api.officers[":id"].role.$put({ param: { id }, json: { role: "head" } }),
    );
    if (this.colleague) return this.colleague.confirm(proposed.id);
    const { origin, station } = this;
    await confirmAsOperator({ origin, station, appSecret: this.#appSecret, id: proposed.id });
  }

  /** Whether nobody else has joined the station. */
  async isAlone(): Promise<boolean> {
    const { officers } = await call(this.#client.api.officers.$get());
    return officers.every(({ id }) => id === this.#key.officer);
  }

  /** Number of tips, of the newest page, that no officer has begun to work on. */
  async countNewTips(): Promise<number> {
    const { tips } = await call(this.#client.api.tips.$get({ query: {} }));
    return tips.filter(({ status }) => status === "received").length;
  }

  async #signInWith({ api }: StationClient): Promise<Me> {
    const way = api["sign-in"]["key-file"];
    const holder = { station: this.station, officer: this.#key.officer };
    const { challenge } = await call(way.start.$post({ json: holder }));
    const sealed = fromBase64Url(challenge) ?? new Uint8Array();
    const opened = await openBytes(sealed, this.#key.identity);
    if (!opened.ok) throw new WrongDemoKey(this.station);
    await call(way.finish.$post({ json: { ...holder, answer: toBase64Url(opened.value) } }));
    return call(api.me.$get());
  }

  async #stationKey({ stationKey }: Me): Promise<KeyPair> {
    const own = await pairOf(this.#key.identity);
    if (own === null || stationKey?.sealed == null) throw new WrongDemoKey(this.station);
    const { recipient, sealed } = stationKey;
    const opened = await openStationKey({ recipient, sealed }, own);
    if (!opened.ok) throw new WrongDemoKey(this.station);
    return opened.value;
  }

  async #openInvitations(): Promise<InvitationView[]> {
    return (await call(this.#client.api.officers.invites.$get())).invitations;
  }
}

async function admit(
  api: StationClient["api"],
  { id, recipient }: OfficerView,
  pair: KeyPair,
): Promise<void> {
  const sealed = await sealStationKey(pair, recipient);
  await call(api.officers[":id"].key.$put({ param: { id }, json: { sealed } }));
}
