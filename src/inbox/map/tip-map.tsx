import { Button } from "@mantine/core";
import { useState } from "react";
import type { Position, TownMap } from "../../core/place/town-map.ts";
import { useMapWords } from "../words/use-map-words.ts";
import { distanceText } from "./distance-text.ts";
import { magnified, mayMagnify, wholeView } from "./map-view.ts";
import styles from "./tip-map.module.css";
import type { TipPlace } from "./tip-place.ts";
import { TipSpot } from "./tip-spot.tsx";
import { drawTown } from "./town-drawing.ts";
import { TownSheet } from "./town-sheet.tsx";
import { useTownMap } from "./use-town-map.ts";
import { WhereText } from "./where-text.tsx";

interface Props {
  place: TipPlace;
  /** The area that its sender chose; null: none is known here. */
  area: string | null;
  /** Without anything to press. */
  onPaper?: boolean;
}

/** Where a tip is, on what is known of the town, and the same in words. */
export function TipMap(props: Props) {
  const words = useMapWords();
  const { data, isError } = useTownMap();
  if (!isOnMap(props.place)) return <p className={styles.note}>{words.nowhere}</p>;
  if (isError) return <p className={styles.note}>{words.failed}</p>;
  return data ? <Loaded map={data} {...props} /> : null;
}

/** The projection has no poles, and what is no point of the earth is nowhere on it. */
function isOnMap({ lat, lon }: TipPlace): boolean {
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
}

function Loaded({ map, place, area, onPaper = false }: Props & { map: TownMap }) {
  const words = useMapWords();
  const [steps, setSteps] = useState(0);
  const point: Position = [place.lon, place.lat];
  const whole = wholeView(map, point, place.radius);
  const view = magnified(whole, steps, point);
  const drawing = drawTown(map, view);
  const across = words.across(distanceText(view.metres, words.locale));
  const magnify = (by: 1 | -1) => {
    if (mayMagnify(whole, steps, by)) setSteps(steps + by);
  };
  return (
    <section
      aria-label={words.title}
      className={styles.map}
      onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey) return;
        if (key === "+" || key === "=") magnify(1);
        if (key === "-") magnify(-1);
      }}
    >
      <WhereText area={area} map={map} place={place} />
      <TownSheet drawing={drawing} label={words.label} origin={drawing.place(point)}>
        <TipSpot radius={place.radius * drawing.scale} spot={drawing.place(point)} />
      </TownSheet>
      {onPaper ? (
        <p className={styles.note}>{across}</p>
      ) : (
        <div className={styles.tools}>
          {([1, -1] as const).map((by) => (
            <Button
              aria-disabled={!mayMagnify(whole, steps, by)}
              aria-label={by === 1 ? words.zoomIn : words.zoomOut}
              className={styles.zoom}
              key={by}
              onClick={() => magnify(by)}
              size="compact-md"
              variant="default"
            >
              {by === 1 ? "+" : "−"}
            </Button>
          ))}
          <span className={styles.note} role="status">
            {across}
          </span>
        </div>
      )}
    </section>
  );
}
