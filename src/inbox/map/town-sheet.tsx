import type { ReactNode } from "react";
import { useLabel } from "../session/use-label.ts";
import { useMapWords } from "../words/use-map-words.ts";
import { distanceText } from "./distance-text.ts";
import { boxAround, fitLabels } from "./fit-labels.ts";
import { HEIGHT, WIDTH } from "./map-view.ts";
import type { Spot, TownDrawing } from "./town-drawing.ts";
import styles from "./town-sheet.module.css";

interface Props {
  drawing: TownDrawing;
  /** What it shows, for who can't see it. */
  label: string;
  /** A line of the grid goes through it, and no name covers it. */
  origin: Spot;
  /** What is drawn over the town. */
  children?: ReactNode;
}

/** Where the scale bar is, and where north. */
const SCALE = { left: 0, right: WIDTH / 4, top: HEIGHT - 36, bottom: HEIGHT };
const NORTH = { left: WIDTH - 44, right: WIDTH, top: 0, bottom: 56 };

/** The town as it is known: outlines, points and their names on a grid, with scale and north. */
export function TownSheet({ drawing, label, origin, children }: Props) {
  const nameOf = useLabel();
  const { shapes, centres, landmarks } = drawing;
  const marks = [...centres, ...landmarks];
  const labels = fitLabels(
    [
      ...shapes
        .filter(({ id }) => !centres.some((centre) => centre.id === id))
        .map(({ id, middle }) => ({ ...middle, text: nameOf("area", id), middle: true })),
      ...centres.map(({ id, x, y }) => ({ x, y, text: nameOf("area", id) })),
      ...landmarks.map(({ name, x, y }) => ({ x, y, text: name })),
    ],
    [SCALE, NORTH, boxAround(origin, 15), ...marks.map((mark) => boxAround(mark, 4))],
  );
  return (
    <svg aria-label={label} className={styles.sheet} role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <Grid length={drawing.step.length} origin={origin} />
      {shapes.map(({ id, d }) => (
        <path className={styles.area} d={d} fillRule="evenodd" key={id}>
          <title>{nameOf("area", id)}</title>
        </path>
      ))}
      {marks.map(({ x, y }) => (
        <rect className={styles.point} height="6" key={`${x} ${y}`} width="6" x={x - 3} y={y - 3} />
      ))}
      {labels.map(({ x, y, text, anchor }) => (
        <text className={styles.name} key={text} textAnchor={anchor} x={x} y={y + 4}>
          {text}
        </text>
      ))}
      {children}
      <Scale {...drawing.step} />
    </svg>
  );
}

function Grid({ length, origin }: { length: number; origin: Spot }) {
  const lines = (from: number, to: number) => {
    const first = from - Math.floor(from / length) * length;
    return Array.from({ length: Math.ceil((to - first) / length) }, (_, n) => first + n * length);
  };
  const d = [
    ...lines(origin.x, WIDTH).map((x) => `M${x.toFixed(1)} 0V${HEIGHT}`),
    ...lines(origin.y, HEIGHT).map((y) => `M0 ${y.toFixed(1)}H${WIDTH}`),
  ];
  return <path className={styles.grid} d={d.join("")} />;
}

/** A bar as long as a square of the grid, and where north is. */
function Scale({ metres, length }: { metres: number; length: number }) {
  const words = useMapWords();
  const [left, bottom, right] = [12, HEIGHT - 12, WIDTH - 22];
  return (
    <g className={styles.scale}>
      <path d={`M${left} ${bottom - 6}v6h${length.toFixed(1)}v-6`} />
      <text x={left + 6} y={bottom - 8}>
        {distanceText(metres, words.locale)}
      </text>
      <path d={`M${right} 34V12m-5 8l5 -8l5 8`} />
      <text textAnchor="middle" x={right} y="50">
        {words.north}
      </text>
    </g>
  );
}
