/**
 * The rooms in `src/`, lowest layer first, and the rooms that each may import (see "Layers" in
 * docs/architecture.md). A room may always import itself. `worker` may import all server rooms.
 */
const LAYERS = {
  core: [],
  app: ["core"],
  telegram: ["core", "app"],
  zalo: ["core", "app"],
  seal: ["core", "app"],
  storage: ["core", "app"],
  content: ["core", "app"],
  channels: ["core", "app", "telegram", "zalo"],
  wire: ["core", "app", "channels", "seal", "storage", "content"],
  objects: ["core", "app", "channels", "seal", "storage", "content", "wire"],
  http: ["core", "app", "channels", "seal", "storage", "content", "wire"],
  worker: [
    "core",
    "app",
    "telegram",
    "zalo",
    "channels",
    "seal",
    "storage",
    "content",
    "wire",
    "objects",
    "http",
  ],
  inbox: ["core"],
} as const;

export type Room = keyof typeof LAYERS;

/** Rooms whose types alone may be used: they leave nothing behind at run time. */
const TYPES_ONLY: Partial<Record<Room, readonly Room[]>> = { inbox: ["http"] };

/** The room of a file, or `null` for a file that stands in none. */
export function roomOf(path: string): Room | null {
  const name = /^src\/(\w+)(?:\/|\.tsx?$)/.exec(path)?.[1];
  return name !== undefined && isRoom(name) ? name : null;
}

export function mayImport(from: Room, to: Room, isType: boolean): boolean {
  const allowed: readonly Room[] = LAYERS[from];
  return from === to || allowed.includes(to) || (isType && TYPES_ONLY[from]?.includes(to) === true);
}

function isRoom(name: string): name is Room {
  return name in LAYERS;
}

const EVERYWHERE: readonly Room[] = Object.keys(LAYERS).filter(isRoom);
const PLATFORM: readonly Room[] = ["worker", "wire", "objects", "storage"];

/** Where each package may be imported; the first entry that fits decides. */
const VENDORS: readonly (readonly [package_: RegExp, rooms: readonly Room[]])[] = [
  [/^zod\/mini$|^@scure\/base$/, EVERYWHERE],
  [/^zod$/, ["core"]],
  [/^virtual:content$/, ["content"]],
  [/^cloudflare:|^@cloudflare\/workers-types$/, PLATFORM],
  // "grammy" itself has, in Node, other error classes than "grammy/web".
  [/^grammy\/(web|types)$/, ["telegram"]],
  [/^axios(\/|$)/, ["zalo"]],
  [/^age-encryption$/, ["seal", "inbox"]],
  [/^@scure\/bip39(\/|$)|^@noble\/(ciphers|hashes)\//, ["inbox"]],
  [/^hono\/client$/, ["inbox"]],
  [/^hono(\/|$)/, ["http", "worker"]],
  [/^@hono\//, ["http"]],
  [/^(lowdb|drizzle-orm)(\/|$)/, ["storage"]],
  [/^(react|react-dom)(\/|$)|^@(mantine|tanstack|tabler)\//, ["inbox"]],
  [/^@simplewebauthn\/server(\/|$)/, ["http"]],
  [/^@simplewebauthn\/browser$/, ["inbox"]],
  [/^minisearch$/, ["inbox"]],
  [/^d3-geo$/, ["inbox"]],
  [/^@fluent\/bundle$/, ["core"]],
  [/^yaml$/, ["content", "core"]],
  // Hashes that are made inside a transaction: Web Crypto's are not ready before its end.
  // And the ciphers and hashes of age, for which noble's would be code of the Worker.
  [/^node:crypto$/, ["storage", "seal"]],
];

/** Packages that are kept to one folder inside their room. */
const FOLDERS: readonly (readonly [package_: RegExp, folder: RegExp])[] = [
  [/^@fluent\/bundle$/, /^src\/core\/text\//],
  // Files of content are read when the Worker is built; of their schemas it gets types alone.
  [
    /^zod$/,
    /^src\/core\/(check\/|(flow\/schema|place\/place-schema|text\/(pattern|spelling|synonyms)-schema|scam\/scam-rules|guide\/guide-card|learned\/learned-schema)\.ts$)/,
  ],
  [/^minisearch$/, /^src\/inbox\/reading\/tip-reader\.ts$/],
  [
    /^node:crypto$/,
    /^src\/(storage\/(audit-digest|delivery-names)|seal\/age-(chacha|hashes))\.ts$/,
  ],
  [/^d3-geo$/, /^src\/inbox\/map\//],
  [/^yaml$/, /^src\/(content\.ts$|core\/check\/)/],
];

/** Whether a file may import a package; a package that no room was given is refused everywhere. */
export function mayUsePackage(path: string, room: Room, specifier: string): boolean {
  const rooms = VENDORS.find(([name]) => name.test(specifier))?.[1] ?? [];
  const folder = FOLDERS.find(([name]) => name.test(specifier))?.[1];
  return rooms.includes(room) && (folder === undefined || folder.test(path));
}

export function mayUsePlatform(room: Room): boolean {
  return PLATFORM.includes(room);
}
