import { makeKnownScams } from "./app/effects/known-scams.ts";
import { makeUnstaffed, type Unstaffed } from "./app/effects/unstaffed.ts";
import { type FigureBoard, makeFigureBoard } from "./app/figure-board.ts";
import type { Log } from "./app/log.ts";
import { makeGroupLimit } from "./app/notices/group-limit.ts";
import { isOwnNotice } from "./app/notices/notice-address.ts";
import { makeNoticeBoard, type NoticeBoard } from "./app/notices/notice-board.ts";
import type {
  BroadcasterPort,
  ConversationPort,
  MailboxPort,
  StationPort,
} from "./app/object-ports.ts";
import { Pace } from "./app/outbox/pace.ts";
import { makePauses, type Pauses } from "./app/outbox/pauses.ts";
import { Tally } from "./app/outbox/tally.ts";
import type { Channel, Clock, FilingSigner, Keyring, Random, Signer } from "./app/ports.ts";
import { remember } from "./app/remember.ts";
import { readSettings, type Settings } from "./app/settings.ts";
import type { StationInboxPort } from "./app/station/inbox-port.ts";
import { CHANNELS } from "./channels.ts";
import { content } from "./content.ts";
import { CHANNEL_IDS, type ChannelId } from "./core/channel.ts";
import type { Content } from "./core/flow/content.ts";
import { scamKeepers, soleStations } from "./core/place/keepers.ts";
import type { Mark } from "./core/scam/find-marks.ts";

import { makeKeyring } from "./seal/keyring.ts";
import { filingSigner, makeSigner } from "./seal/signer.ts";

type ObjectOf<Port> = DurableObjectNamespace<Port & Rpc.DurableObjectBranded>;

/** The Worker's bindings, as `wrangler.toml` names them, and its variables (README, "Deploy"). */
export interface Env {
  CONVERSATION: ObjectOf<ConversationPort>;
  MAILBOX: ObjectOf<MailboxPort>;
  STATION: ObjectOf<StationPort & StationInboxPort>;
  BROADCASTER: ObjectOf<BroadcasterPort>;
  MEDIA: R2Bucket;
  ASSETS: Fetcher;
  /** The platform's counter; absent where nothing counts. */
  STRANGERS?: RateLimit;
}

/** Dependencies of every object and route, made once for each isolate. */
export interface Deps {
  settings: Settings;
  content: Content;
  clock: Clock;
  random: Random;
  log: Log;
  keyring: Keyring;
  filing: FilingSigner;
  /** Public keys of proofs, the present one first. */
  filingKeys: string[];
  noticeSigner: Signer;
  /** Public keys of signed notices, the present one first. */
  noticeKeys: string[];
  pauses: Pauses;
  paces: Partial<Record<ChannelId, Pace>>;
  /** Resolves after about this time (ms). */
  sleep(ms: number): Promise<void>;
  /** Counts a message that was sent, where the platform counts them. */
  count(channel: ChannelId): void;
  /** Only the channels that have a token. */
  channels: Partial<Record<ChannelId, Channel>>;
  conversation(channel: ChannelId, chat: string): Promise<ConversationPort>;
  mailbox(name: string): MailboxPort;
  station(id: string): StationPort;
  knownScams(): Promise<Mark[]>;
  /** Whether nobody reads what only one unit may have. */
  unstaffed: Unstaffed;
  /** What the stations have published. */
  notices: NoticeBoard;
  /** What they publish of their tips. */
  figures: FigureBoard;
  broadcaster(channel: ChannelId): BroadcasterPort;
  /** Whether a group has had enough answers for now. */
  isLoud(chat: string): boolean;
}

/** Telegram's servers are in Amsterdam, Zalo's far from any hint. */
const NEAR_TELEGRAM = "weur";

const made = new WeakMap<Env, Promise<Deps>>();

/** Throws a SettingsError that names every missing secret: the Worker then refuses to serve. */
export function wire(env: Env): Promise<Deps> {
  const known = made.get(env) ?? makeDeps(env);
  made.set(env, known);
  return known;
}

async function makeDeps(env: Env): Promise<Deps> {
  const settings = readSettings(env, CHANNELS);
  const { appSecret, appSecretPrevious: previous } = settings;
  const keyring = await makeKeyring(appSecret, previous && (await makeKeyring(previous)));
  const [filing, notice] = await Promise.all([
    signersOf(keyring, "filing"),
    signersOf(keyring, "notice"),
  ]);
  const clock: Clock = { now: () => Date.now() };
  const names = conversationNames(keyring);
  const channels = openChannels(settings);
  const broadcaster: Deps["broadcaster"] = (channel) =>
    env.BROADCASTER.getByName(channel, { locationHint: NEAR_TELEGRAM });
  const tallies = talliesOf(channels, broadcaster, clock);
  const log: Log = { write: (entry) => console.log(JSON.stringify(entry)) };
  return {
    settings,
    content,
    clock,
    random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
    log,
    keyring,
    filing: filingSigner(filing.signer),
    filingKeys: filing.keys,
    noticeSigner: notice.signer,
    noticeKeys: notice.keys,
    pauses: makePauses(),
    paces: pacesOf(channels),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    count: (channel) => tallies[channel]?.add(),
    channels,
    conversation: (channel, chat) => findConversation(env, names, `${channel}:${chat}`),
    mailbox: (name) => env.MAILBOX.getByName(name),
    station: (id) => env.STATION.getByName(id),
    knownScams: makeKnownScams(clock, async () => {
      const keepers = scamKeepers(content.place);
      return (await Promise.all(keepers.map((id) => env.STATION.getByName(id).scamMarks()))).flat();
    }),
    unstaffed: makeUnstaffed(clock, async () => {
      const ids = soleStations(content.place);
      const keys = ids.map((id) => env.STATION.getByName(id).recipient());
      return (await Promise.all(keys)).includes(null);
    }),
    notices: makeNoticeBoard({
      clock,
      log,
      stations: content.place.stations.map(({ id }) => id),
      readNotices: (station, limit) => env.STATION.getByName(station).notices(limit),
      isOwn: (id) => isOwnNotice(keyring, id),
      readIds: (station) => env.STATION.getByName(station).noticeIds(),
      readNotice: (station, id) => env.STATION.getByName(station).publicNotice(id),
      wait: (milliseconds, signal) => scheduler.wait(milliseconds, { signal }),
    }),
    figures: makeFigureBoard({
      clock,
      read: (station) => env.STATION.getByName(station).publicFigures(),
    }),
    broadcaster,
    isLoud: makeGroupLimit(clock),
  };
}

/**
 * A chat that began under the former secret stays where it is for the grace period; whatever its
 * object seals is sealed with the new one. Only then is an object asked before it is used.
 */
async function findConversation(env: Env, names: ConversationNames, chat: string) {
  const before = names.former && env.CONVERSATION.getByName(await names.former(chat));
  if (before && (await before.isKept())) return before;
  return env.CONVERSATION.getByName(await names.present(chat));
}

type NameOf = (chat: string) => Promise<string>;

interface ConversationNames {
  present: NameOf;
  /** Under the secret before; null: there is none. */
  former: NameOf | null;
}

/** Keyed names that are cached in memory, so that an active chat is not hashed at every update. */
const NAMES_REMEMBERED = 1_000;

function conversationNames(keyring: Keyring): ConversationNames {
  const names = (ring: Keyring) =>
    remember(NAMES_REMEMBERED, (chat) => ring.name("name/conversation", chat));
  return { present: names(keyring), former: keyring.former && names(keyring.former) };
}

/** The signer of a purpose, and its public keys with the former one. */
async function signersOf(keyring: Keyring, purpose: "filing" | "notice") {
  const signer = await makeSigner(await keyring.bytes(purpose, "v1"));
  const former = keyring.former && (await makeSigner(await keyring.former.bytes(purpose, "v1")));
  return { signer, keys: [signer, former].flatMap((one) => one?.publicKey ?? []) };
}

function talliesOf(
  channels: Deps["channels"],
  broadcaster: Deps["broadcaster"],
  clock: Clock,
): Partial<Record<ChannelId, Tally>> {
  const counted = Object.values(channels).filter(({ quota }) => quota);
  return Object.fromEntries(
    counted.map(({ id }) => [id, new Tally((sent) => broadcaster(id).spend(sent), clock)]),
  );
}

function pacesOf(channels: Deps["channels"]): Deps["paces"] {
  const paces = Object.values(channels).map(({ id, perSecond }) => [id, new Pace(perSecond)]);
  return Object.fromEntries(paces);
}

function openChannels({ bots }: Settings): Deps["channels"] {
  const opened = CHANNEL_IDS.flatMap((id) => {
    const bot = bots[id];
    return bot ? [[id, CHANNELS[id].open(bot)]] : [];
  });
  return Object.fromEntries(opened);
}
