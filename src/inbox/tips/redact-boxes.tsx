import { Button } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import { useForwardWords } from "../words/use-forward-words.ts";
import { movedBox } from "./box-moves.ts";
import { BoxNumbers } from "./box-numbers.tsx";
import styles from "./forward.module.css";
import type { Box } from "./tip-parts.ts";
import { useDrawnBox } from "./use-drawn-box.ts";

interface Props {
  url: string;
  /** Names the picture. */
  name: string;
  boxes: Box[];
  onChange(boxes: Box[]): void;
}

const NEW_BOX: Box = { left: 35, top: 40, width: 30, height: 20 };

/**
 * A picture on which boxes hide regions: dragged over it, or added and then set by numbers or by
 * arrow keys.
 */
export function RedactBoxes({ url, name, boxes, onChange }: Props) {
  const words = useForwardWords();
  const frame = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState(0);
  const add = (box: Box) => {
    onChange([...boxes, box]);
    setChosen(boxes.length);
  };
  const { drawn, handlers } = useDrawnBox(frame, add);
  const change = (index: number, box: Box) => onChange(boxes.with(index, box));
  const remove = (index: number) => {
    onChange(boxes.toSpliced(index, 1));
    setChosen(0);
    // What had the focus is gone.
    adder.current?.focus();
  };
  const press = (event: KeyboardEvent, index: number) => {
    const box = boxes[index];
    if (event.key === "Delete" || event.key === "Backspace") return remove(index);
    const moved = box && movedBox(box, event);
    if (!moved) return;
    event.preventDefault();
    change(index, moved);
  };
  const box = boxes[chosen];
  const placed = boxes.map((one, index) => ({ one, index }));
  return (
    <div className={styles.picture}>
      <div className={styles.frame} ref={frame} {...handlers}>
        <img alt={name} draggable={false} src={url} />
        {placed.map(({ one, index }) => (
          <button
            aria-label={words.box(index + 1)}
            aria-pressed={index === chosen}
            className={styles.box}
            key={index}
            onClick={() => setChosen(index)}
            onFocus={() => setChosen(index)}
            onKeyDown={(event) => press(event, index)}
            style={styleOf(one)}
            title={words.boxKeys}
            type="button"
          />
        ))}
        {drawn && <span className={styles.box} style={styleOf(drawn)} />}
      </div>
      <p className={styles.hint}>{words.pictureHint}</p>
      <div className={`${styles.tools} ${styles.low}`}>
        <Button onClick={() => add(NEW_BOX)} ref={adder} size="compact-xs" variant="default">
          {words.addBox}
        </Button>
        {box && (
          <BoxNumbers
            box={box}
            number={chosen + 1}
            onChange={(next) => change(chosen, next)}
            onRemove={() => remove(chosen)}
          />
        )}
      </div>
    </div>
  );
}

function styleOf({ left, top, width, height }: Box) {
  return { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` };
}
