import { QUIET_MS, wantsOf } from "../effects/want.ts";
import type { At } from "../flow/position.ts";
import type { Unnumbered } from "./choice.ts";

/** Areas, topics and quiet times, those of this chat with a mark. */
export function wantChoices(at: At): Unnumbered[] {
  const { place, texts } = at.content;
  const { areas, topics, quiet } = wantsOf(at.session);
  const choice = (id: string, text: string, also: { isOn: boolean; names?: string[] }) => {
    const label = texts.format(at.lang, text);
    const names = also.names ?? [];
    return { id, label: also.isOn ? `✓ ${label}` : label, aliases: [label, ...names] };
  };
  return [
    ...place.areas.map(({ id, names }) =>
      choice(`area-${id}`, `area-${id}`, { isOn: areas.includes(id), names }),
    ),
    ...place.topics.map((id) =>
      choice(`topic-${id}`, `topic-${id}`, { isOn: topics.includes(id) }),
    ),
    ...Object.keys(QUIET_MS).map((id) =>
      choice(`quiet-${id}`, `notices-quiet-${id}`, { isOn: quiet === id }),
    ),
  ];
}
