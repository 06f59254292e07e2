import { html } from "hono/html";
import type { Place } from "../../core/place/place-schema.ts";

/** A text whose hotlines can be tapped. */
export function withPhones(text: string, hotlines: Place["hotlines"]): ReturnType<typeof html>[] {
  const numbers = Object.values(hotlines);
  // Longer runs of digits are something else, though a hotline may stand in them.
  const pieces = text.split(/(\d+)/);
  return pieces.map((piece) =>
    numbers.includes(piece) ? html`<a href="tel:${piece}">${piece}</a>` : html`${piece}`,
  );
}
