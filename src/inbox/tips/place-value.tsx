import { coordinates } from "../format/coordinates.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-fields.module.css";

interface Props {
  lat: number;
  lon: number;
  /** Metres. */
  radius: number;
}

/** Shows a place as text. An external map service would learn the places of tips. */
export function PlaceValue({ lat, lon, radius }: Props) {
  const { words } = useWords();
  const text = coordinates(lat, lon);
  return (
    <div className={styles.place}>
      <span className={styles.numbers}>{text}</span>
      <span className={styles.small}>{words.tip.place(radius)}</span>
      <CopyButton label={words.tip.copyPlace} value={text} />
      <span className={styles.small}>{words.tip.mapWarning}</span>
    </div>
  );
}
