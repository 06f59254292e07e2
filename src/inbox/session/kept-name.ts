const KEPT = "tieng-mo.name";

/**
 * The name that a newcomer has typed, in this tab alone: a link that is opened again still has it.
 * Before somebody joins there is no key to seal it with; nothing else is kept so.
 */
export function keptName(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

/** Empty: there is none any more. */
export function keepName(name: string): void {
  try {
    if (name === "") sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, name);
  } catch {
    // The browser stores nothing.
  }
}
