import type { Anchor } from "./anchors.ts";
import { type Features, overlap, saturated } from "./overlap.ts";
import type { WeighedSigns } from "./weighed-signs.ts";

/** One of these alone says nearly that it is the same thing. */
const HARD = new Set(["plate", "long"]);
/** What the last digits may be of. */
const WITH_ENDS = new Set(["plate", "long", "ends", "number"]);
const MOST = 2;
const HALF_NUMBERS = 4;

/** The same plate, lane or amount in both; or another one of a kind that both name. */
export function anchorFeatures(one: WeighedSigns, other: WeighedSigns): Features {
  const [a, b] = [one.signs, other.signs];
  let [hard, soft, clash, plateClash] = [0, 0, 0, 0];
  const kinds = new Set(a.anchors.map(({ kind }) => kind));
  kinds.delete("number");
  for (const kind of kinds) {
    const others = valuesOf(b.anchors, kind);
    if (others.size === 0) continue;
    const isSame = [...valuesOf(a.anchors, kind)].some((value) => others.has(value));
    if (isSame && HARD.has(kind)) hard = 1;
    else if (isSame) soft += 1;
    else if (kind === "plate") plateClash = 1;
    else if (kind !== "long") clash += 1;
  }
  if (endsWithIt(a.anchors, b.anchors) || endsWithIt(b.anchors, a.anchors)) hard = 1;
  return {
    hard,
    soft: Math.min(soft, MOST) / MOST,
    clash: Math.min(clash, MOST) / MOST,
    plateClash,
    numbers: saturated(overlap(one.numbers, other.numbers).shared, HALF_NUMBERS),
  };
}

function valuesOf(anchors: readonly Anchor[], kind: string): Set<string> {
  return new Set(anchors.flatMap((one) => (one.kind === kind ? one.value : [])));
}

function endsWithIt(ends: readonly Anchor[], others: readonly Anchor[]): boolean {
  return [...valuesOf(ends, "ends")].some((end) =>
    others.some(({ kind, value }) => WITH_ENDS.has(kind) && value.endsWith(end)),
  );
}
