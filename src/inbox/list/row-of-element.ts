/** The tip on whose row something stands; null: on none. */
export function rowOfElement(element: unknown): string | null {
  if (!(element instanceof Element)) return null;
  return element.closest<HTMLElement>("[data-tip]")?.dataset.tip ?? null;
}
