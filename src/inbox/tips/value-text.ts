import type { TipField } from "../../core/tip/tip-content.ts";
import { coordinates } from "../format/coordinates.ts";
import { pickText } from "../words/languages.ts";
import type { PaperWords } from "../words/paper-vi.ts";

/** An answer of a tip as one text. */
export function valueText(
  value: TipField["value"],
  { lang, words }: { lang: string; words: PaperWords },
): string {
  switch (value.type) {
    case "option":
      return pickText(value.label, lang) ?? value.option;
    case "text":
      return value.text;
    case "place":
      return `${coordinates(value.lat, value.lon)} (± ${value.radius} m)`;
    case "media":
      return words.files(value.items.length);
  }
}
