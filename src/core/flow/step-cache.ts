import type { Content } from "./content.ts";
import type { Step } from "./schema.ts";
import type { Frame } from "./session.ts";

/** What content alone decides is made once, not at each turn. Nothing that somebody wrote is kept. */

interface Reader {
  content: Content;
  lang: string;
}

/** What is made of a step in a language, by a name. Goes with its content. */
export class StepCache<V> {
  readonly #contents = new WeakMap<Content, Map<string, Map<Step, Map<string, V>>>>();

  of({ content, lang }: Reader, step: Step): Map<string, V> {
    const known = this.#contents.get(content)?.get(lang)?.get(step);
    if (known) return known;
    const languages = orNew(this.#contents, content, () => new Map());
    const steps = orNew(languages, lang, () => new Map());
    return orNew(steps, step, () => new Map());
  }
}

/** What is made of a place in a language. `frames` are those that `collect` gives for it. */
export class PlaceCache<V> {
  readonly #places = new WeakMap<Frame[], Map<string, V>>();

  at({ frames, lang }: { frames: Frame[]; lang: string }, make: () => V): V {
    const known = this.#places.get(frames)?.get(lang);
    if (known !== undefined) return known;
    const languages = orNew(this.#places, frames, () => new Map());
    return orNew(languages, lang, make);
  }
}

interface Keeper<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function orNew<K, V>(keeper: Keeper<K, V>, key: K, make: () => V): V {
  const known = keeper.get(key);
  if (known !== undefined) return known;
  const made = make();
  keeper.set(key, made);
  return made;
}
