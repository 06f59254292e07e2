import { useId } from "react";
import type { Figures } from "../../core/station/figures.ts";
import type { Cell } from "../../core/station/hide-cells.ts";
import { useLabel } from "../session/use-label.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { CellText } from "./cell-text.tsx";
import styles from "./charts.module.css";
import { shadeOf } from "./shade.ts";

/** A narrow screen scrolls the table: by keyboard, too. */
const scrolls = (label: string) => ({ role: "region", tabIndex: 0, "aria-labelledby": label });

interface Props {
  figures: Figures;
  areas: readonly string[];
  categories: readonly string[];
}

/** Which categories came from which areas: the more, the darker. Rows without a tip are left out. */
export function PlaceTable({ figures, areas, categories }: Props) {
  const id = useId();
  const words = usePictureWords();
  const nameOf = useLabel();
  const { byPlace, byArea, byCategory } = figures;
  const counts = new Map(byPlace.map((one) => [`${one.category} ${one.area}`, one.tips]));
  const ofArea = new Map(byArea.map(({ area, tips }) => [area, tips]));
  const ofCategory = new Map(byCategory.map(({ category, tips }) => [category, tips]));
  const rows = categories.filter((category) => (ofCategory.get(category) ?? 0) > 0);
  const most = Math.max(1, ...byPlace.map(({ tips }) => tips ?? 0));
  if (rows.length === 0) return null;
  return (
    // The region is the table that scrolls.
    <div className={styles.chart}>
      <h2 id={id}>{words.byPlace}</h2>
      <div className={styles.wide} {...scrolls(id)}>
        <table className={styles.places}>
          <thead>
            <tr>
              <th scope="col">{words.category}</th>
              {areas.map((area) => (
                <th key={area} scope="col">
                  <span>{nameOf("area", area)}</span>
                </th>
              ))}
              <th scope="col">
                <span>{words.sum}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((category) => (
              <tr key={category}>
                <th scope="row">{nameOf("category", category)}</th>
                {areas.map((area) => (
                  <Shaded cell={counts.get(`${category} ${area}`) ?? 0} key={area} most={most} />
                ))}
                <Sum of={ofCategory.get(category) ?? 0} />
              </tr>
            ))}
            <tr>
              <th scope="row">{words.sum}</th>
              {areas.map((area) => (
                <Sum key={area} of={ofArea.get(area) ?? 0} />
              ))}
              <Sum of={byArea.reduce((sum, { tips }) => sum + (tips ?? 0), 0)} />
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Shaded({ cell, most }: { cell: Cell; most: number }) {
  return (
    <td data-shade={shadeOf(cell, most)}>
      <CellText of={cell} />
    </td>
  );
}

function Sum({ of }: { of: Cell }) {
  return (
    <td className={styles.sum}>
      <CellText of={of} />
    </td>
  );
}
