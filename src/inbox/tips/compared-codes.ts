/** Codes of other stations' keys that were compared in this browser. Signing out forgets them. */
const STORED = "tieng-mo.compared";

type Box = Pick<Storage, "getItem" | "setItem">;

export function wasCompared(recipient: string, box: Box = localStorage): boolean {
  return read(box).includes(recipient);
}

export function noteCompared(recipient: string, box: Box = localStorage): void {
  if (!wasCompared(recipient, box)) {
    box.setItem(STORED, JSON.stringify([...read(box), recipient]));
  }
}

function read(box: Box): string[] {
  try {
    const stored: unknown = JSON.parse(box.getItem(STORED) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}
