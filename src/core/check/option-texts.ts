import { ATTACH_CHOICES, SKIP, WHEN_CHOICES } from "../engine/options.ts";
import type { Content } from "../flow/content.ts";
import { PRECISIONS } from "../flow/session-values.ts";

/** The text ids of everything that is ever offered by the content itself: each has other words too. */
export function optionTexts({ flows, place, texts }: Content): string[] {
  const [lang = ""] = place.languages;
  const own = Object.values(flows).flatMap(({ flow, steps }) =>
    steps.flatMap((step) =>
      step.kind === "choose"
        ? step.options.map(({ id }) => ({ own: `${flow}-${step.id}-${id}`, or: `option-${id}` }))
        : [],
    ),
  );
  return [
    ...new Set([
      ...place.categories.map(({ id }) => `category-${id}`),
      ...[SKIP, ...ATTACH_CHOICES, ...WHEN_CHOICES, ...PRECISIONS].map((id) => `option-${id}`),
      ...own.map(({ own: id, or }) => (texts.has(lang, id) ? id : or)),
    ]),
  ];
}
