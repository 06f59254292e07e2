import { Button, TextInput } from "@mantine/core";
import { useForwardWords } from "../words/use-forward-words.ts";
import { changeBox } from "./box-moves.ts";
import styles from "./forward.module.css";
import type { Box } from "./tip-parts.ts";

const SIDES = ["left", "top", "width", "height"] as const;

interface Props {
  /** Counts from 1. */
  number: number;
  box: Box;
  onChange(box: Box): void;
  onRemove(): void;
}

/** Sets a box by four numbers. */
export function BoxNumbers({ number, box, onChange, onRemove }: Props) {
  const words = useForwardWords();
  return (
    <fieldset className={styles.numbers}>
      <legend>{words.box(number)}</legend>
      {SIDES.map((side) => (
        <TextInput
          key={side}
          label={words[side]}
          max={100}
          min={0}
          onChange={({ currentTarget }) =>
            onChange(changeBox(box, side, currentTarget.valueAsNumber))
          }
          size="xs"
          type="number"
          value={Math.round(box[side])}
        />
      ))}
      <Button onClick={onRemove} size="compact-xs" variant="default">
        {words.removeBox}
      </Button>
    </fieldset>
  );
}
