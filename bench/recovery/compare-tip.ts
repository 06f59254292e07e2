import type { TipContent } from "../../src/core/tip/tip-content.ts";
import type { Told } from "./robot.ts";

/**
 * Fields of a tip that differ from what the resident said. Empty: the tip is complete and
 * unchanged.
 */
export function differences({ fields }: TipContent, told: Told): string[] {
  const options: Record<string, string> = {
    "tip/category": told.category,
    "tip/area": told.area,
    "tip/when": "today",
  };
  const wrong = fields.flatMap(({ id, value }) => {
    switch (value.type) {
      case "option":
        return options[id] !== value.option ? [`${id} = ${value.option}`] : [];
      case "text":
        return value.text === told.what ? [] : [`${id} = ${JSON.stringify(value.text)}`];
      default:
        return [];
    }
  });
  const has = (text: string) =>
    fields.some(({ value }) => value.type === "text" && value.text === text);
  return has(told.what) ? wrong : [...wrong, "tip/what is missing"];
}
