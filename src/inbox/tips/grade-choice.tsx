import { useId } from "react";
import { useGradeWords } from "../words/use-grade-words.ts";
import styles from "./grade-control.module.css";

interface Props<Option extends string> {
  legend: string;
  options: readonly Option[];
  texts: Record<Option, string>;
  chosen: Option | null;
  onChoose(option: Option | null): void;
}

/** One of some words, or none of them. */
export function GradeChoice<Option extends string>(props: Props<Option>) {
  const { legend, options, texts, chosen, onChoose } = props;
  const words = useGradeWords();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {[null, ...options].map((option) => (
        <label className={styles.option} key={option}>
          <input
            checked={option === chosen}
            name={name}
            onChange={() => onChoose(option)}
            type="radio"
          />
          {option === null ? words.none : texts[option]}
        </label>
      ))}
    </fieldset>
  );
}
