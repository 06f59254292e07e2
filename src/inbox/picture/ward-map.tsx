import { useId } from "react";
import type { TownMap } from "../../core/place/town-map.ts";
import type { Cell } from "../../core/station/hide-cells.ts";
import { fitLabels } from "../map/fit-labels.ts";
import { HEIGHT, WIDTH, wholeView } from "../map/map-view.ts";
import { drawTown } from "../map/town-drawing.ts";
import { useTownMap } from "../map/use-town-map.ts";
import { useLabel } from "../session/use-label.ts";
import { useMapWords } from "../words/use-map-words.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { CellText } from "./cell-text.tsx";
import { shadeOf } from "./shade.ts";
import styles from "./ward-map.module.css";

interface Ward {
  area: string;
  tips: Cell;
}

/** How many tips came from each ward: on the map of the town, and as tiles, which need no map. */
export function WardMap({ wards }: { wards: readonly Ward[] }) {
  const id = useId();
  const words = usePictureWords();
  const nameOf = useLabel();
  const { data, isError } = useTownMap();
  const most = Math.max(1, ...wards.map(({ tips }) => tips ?? 0));
  const isOutlined = data?.areas.some(({ outline }) => outline !== null) === true;
  return (
    <section aria-labelledby={id} className={styles.wards}>
      <h2 id={id}>{words.byWard}</h2>
      {data && isOutlined && <Sheet map={data} most={most} wards={wards} />}
      {isError && <p className={styles.note}>{words.mapFailed}</p>}
      {data && !isOutlined && <p className={styles.note}>{words.noOutlines}</p>}
      <dl className={styles.tiles}>
        {wards.map(({ area, tips }) => (
          <div data-shade={shadeOf(tips, most)} key={area}>
            <dt>{nameOf("area", area)}</dt>
            <dd>
              <CellText of={tips} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface SheetProps {
  map: TownMap;
  wards: readonly Ward[];
  most: number;
}

/** The tiles say the same to who can't see it. */
function Sheet({ map, wards, most }: SheetProps) {
  const nameOf = useLabel();
  const words = useMapWords();
  const { shapes } = drawTown(map, wholeView(map, null));
  const tipsOf = (area: string) => wards.find((ward) => ward.area === area)?.tips ?? null;
  const counted = shapes.map(({ id, middle }) => {
    const tips = tipsOf(id);
    const count = tips === null ? "" : ` ${tips.toLocaleString(words.locale)}`;
    return { ...middle, text: `${nameOf("area", id)}${count}`, middle: true };
  });
  return (
    <svg aria-hidden="true" className={styles.sheet} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {shapes.map(({ id, d }) => (
        <path
          className={styles.ward}
          d={d}
          data-shade={shadeOf(tipsOf(id), most)}
          fillRule="evenodd"
          key={id}
        />
      ))}
      {fitLabels(counted).map(({ x, y, text, anchor }) => (
        <text key={text} textAnchor={anchor} x={x} y={y + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
}
