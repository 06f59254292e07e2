import styles from "./tip-map.module.css";
import type { Spot } from "./town-drawing.ts";

/** Where a tip is; around it, how far that was blurred. */
export function TipSpot({ spot: { x, y }, radius }: { spot: Spot; radius: number }) {
  return (
    <g>
      {radius > 0 && <circle className={styles.blur} cx={x} cy={y} r={radius} />}
      <path
        className={styles.cross}
        d={`M${x - 14} ${y}h9M${x + 5} ${y}h9M${x} ${y - 14}v9M${x} ${y + 5}v9`}
      />
      <circle className={styles.spot} cx={x} cy={y} r="5" />
    </g>
  );
}
