import type { KeyboardEvent } from "react";

/** The keys that move through a list, as mail programs have them, and by how many rows. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Moves the focus among the links of a list. Only while it is in the list: letters are for typing. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link.matches(":focus"));
  const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
