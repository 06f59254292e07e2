import type { TipContent, TipField } from "../../core/tip/tip-content.ts";
import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { MediaItem } from "./media-item.tsx";
import { PlaceValue } from "./place-value.tsx";
import styles from "./tip-fields.module.css";

interface Props {
  value: TipField["value"];
  content: TipContent;
  tip: string;
  /** The area of the tip. */
  area: string | null;
}

export function FieldValue({ value, content, tip, area }: Props) {
  const { lang } = useWords();
  switch (value.type) {
    case "option":
      return pickText(value.label, lang) ?? value.option;
    case "text":
      return (
        <p className={styles.own} dir="auto" lang={content.lang}>
          {value.text}
        </p>
      );
    case "place":
      return <PlaceValue area={area} place={value} />;
    case "media":
      return (
        <ul className={styles.media}>
          {value.items.map((item, index) => (
            <li key={item.name}>
              <MediaItem item={item} lang={content.lang} number={index + 1} tip={tip} />
            </li>
          ))}
        </ul>
      );
  }
}
