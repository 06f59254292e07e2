import { isInside } from "../../core/place/outline.ts";
import type { Position, TownMap } from "../../core/place/town-map.ts";
import { type CompassPoint, directionTo, metresBetween } from "./bearing.ts";

/** A named point of the town. */
type Known = { kind: "landmark"; name: string } | { kind: "centre"; area: string };

export interface Where {
  /** The area whose outline holds the point; null: none, or its outline is not known. */
  inside: string | null;
  /** The nearest known point, and how one goes from there; null: none is known. */
  nearest: { known: Known; metres: number; direction: CompassPoint } | null;
}

export function whereIs(point: Position, { areas, landmarks }: TownMap): Where {
  const known = [
    ...landmarks.map(({ name, at }) => ({ known: { kind: "landmark" as const, name }, at })),
    ...areas.flatMap(({ id, at }) =>
      at ? [{ known: { kind: "centre" as const, area: id }, at }] : [],
    ),
  ];
  const [nearest] = known
    .map((one) => ({ ...one, metres: metresBetween(one.at, point) }))
    .sort((a, b) => a.metres - b.metres);
  const inside = areas.find(({ outline }) => outline !== null && isInside(outline, point));
  return {
    inside: inside?.id ?? null,
    nearest: nearest
      ? {
          known: nearest.known,
          metres: nearest.metres,
          direction: directionTo(nearest.at, point),
        }
      : null,
  };
}
