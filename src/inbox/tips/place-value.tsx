import { coordinates } from "../format/coordinates.ts";
import type { TipPlace } from "../map/tip-place.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { useWords } from "../words/use-words.ts";
import { PlaceMap } from "./place-map.tsx";
import styles from "./tip-fields.module.css";

interface Props {
  place: TipPlace;
  /** The area that the sender chose; null: none is known here. */
  area: string | null;
}

/** Shows a place on the town's own map. An external one would learn the places of tips. */
export function PlaceValue({ place, area }: Props) {
  const { words } = useWords();
  const text = coordinates(place.lat, place.lon);
  return (
    <div className={styles.place}>
      <PlaceMap area={area} place={place} />
      <span className={styles.numbers}>{text}</span>
      <span className={styles.small}>{words.tip.place(place.radius)}</span>
      <CopyButton label={words.tip.copyPlace} value={text} />
      <span className={styles.small}>{words.tip.mapWarning}</span>
    </div>
  );
}
