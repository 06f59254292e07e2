import type { Room } from "./rooms.ts";

/**
 * The order inside a room, lowest step first: a folder, or a file that stands apart from its
 * folder. Each may import what is on a lower step; those that share a step never import each other.
 * `.`: the room's other files. Where a room has an order, a folder that is not in it may import
 * nothing of the room.
 */
const STEPS: Partial<Record<Room, readonly (readonly string[])[]>> = {
  core: [
    ["."],
    ["text"],
    ["media", "receipt", "limit", "place", "learned"],
    ["guard", "guide", "scam"],
    ["flow"],
    ["tip"],
    ["station"],
    ["effects"],
    ["engine"],
    ["check"],
  ],
  app: [["."], ["outbox"], ["notices", "station", "mailbox.ts"], ["effects"], ["conversation"]],
  http: [
    [
      "http-env.ts",
      "errors.ts",
      "read-json.ts",
      "same-text.ts",
      "call-counter.ts",
      "limit-strangers.ts",
    ],
    ["api", "pages"],
    ["."],
  ],
  inbox: [
    ["icon.svg"],
    ["words", "format", "api", "keys", "likeness"],
    ["parts"],
    ["frame", "session"],
    ["reading"],
    ["live", "notice", "map", "alike"],
    ["alerts"],
    [
      "tips",
      "notices",
      "officers",
      "proposals",
      "scams",
      "guide",
      "station-keys",
      "audit",
      "shift",
    ],
    ["list", "deadlines", "duty", "practice", "picture"],
    ["help", "matter"],
    ["app"],
    ["."],
  ],
};

/** Whether one file of a room may import another; files of one folder always may. */
export function mayImportInside(room: Room, from: string, to: string): boolean {
  const steps = STEPS[room] ?? [];
  const [below, above] = [placeOf(steps, to), placeOf(steps, from)];
  if (!below || !above) return steps.length === 0;
  return below.step < above.step || below.name === above.name;
}

/** `http/api`; the room alone for files that stand in no folder of it. */
export function folderOf(path: string): string {
  return path.split("/").slice(1, 3).join("/");
}

function placeOf(steps: readonly (readonly string[])[], path: string) {
  const [, , first = "", ...deeper] = path.replace(/\?.*$/, "").split("/");
  const names = deeper.length > 0 ? [first] : [first, "."];
  for (const name of names) {
    const step = steps.findIndex((step) => step.includes(name));
    // Files that stand apart share a place with those beside them.
    if (step >= 0) return { step, name: deeper.length > 0 ? name : `file of step ${step}` };
  }
  return null;
}
