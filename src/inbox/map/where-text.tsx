import type { Position, TownMap } from "../../core/place/town-map.ts";
import { useLabel } from "../session/use-label.ts";
import type { MapWords } from "../words/map-vi.ts";
import { useMapWords } from "../words/use-map-words.ts";
import { distanceText } from "./distance-text.ts";
import { knownPoints } from "./map-view.ts";
import styles from "./tip-map.module.css";
import type { TipPlace } from "./tip-place.ts";
import { type Where, whereIs } from "./where.ts";

/** Nearer than this, one is there. */
const HERE_METRES = 50;

/** Where a tip is, in words: all that its map shows. And what the map lacks, with who can mend it. */
export function WhereText({
  map,
  place,
  area,
}: {
  map: TownMap;
  place: TipPlace;
  area: string | null;
}) {
  const words = useMapWords();
  const label = useLabel();
  const point: Position = [place.lon, place.lat];
  const where = whereIs(point, map);
  const { inside } = where;
  const named = (id: string) => label("area", id);
  const outlines = map.areas.filter(({ outline }) => outline !== null);
  const isElsewhere = inside !== null && area !== null && inside !== area;
  const nearest = nearestText(where, { words, named, isAbout: place.radius > 0 });
  return (
    <div className={styles.words}>
      {nearest && <p>{nearest}</p>}
      {inside !== null && <p>{words.inside(named(inside))}</p>}
      {isElsewhere && <p className={styles.warning}>{words.chose(named(area))}</p>}
      {inside === null && outlines.length > 0 && <p>{words.outside}</p>}
      {outlines.length === 0 && (
        <p className={styles.note}>{knownPoints(map).length > 0 ? words.noOutlines : words.bare}</p>
      )}
    </div>
  );
}

function nearestText(
  { nearest }: Where,
  { words, named, isAbout }: { words: MapWords; named(id: string): string; isAbout: boolean },
): string | null {
  if (nearest === null) return null;
  const { known, metres, direction } = nearest;
  const name = known.kind === "landmark" ? known.name : words.centre(named(known.area));
  if (metres < HERE_METRES) return words.here(name);
  const distance = distanceText(metres, words.locale);
  const far = isAbout ? words.about(distance) : distance;
  return words.nearest({ name, far, direction: words.compass[direction] });
}
