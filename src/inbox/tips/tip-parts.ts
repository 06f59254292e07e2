import type { FollowUp } from "../../core/tip/follow-up.ts";
import type { TipContent, TipField, TipMedia } from "../../core/tip/tip-content.ts";

type Labels = TipField["label"];

/** A message of the thread, opened. */
export interface OpenedEntry {
  id: string;
  /** `note`: of the station, for itself. */
  from: "officer" | "resident" | "note";
  content: FollowUp;
}

interface Named {
  id: string;
  label: Labels;
  /** Stations wrote it for themselves. */
  isNote?: true;
}

/** A part of a tip that goes along, or is left out. Of words some may be hidden. */
export type TipPart = Named &
  (
    | { type: "words"; text: string }
    | { type: "fixed"; value: Extract<TipField["value"], { type: "option" | "place" }> }
    | { type: "file"; item: TipMedia }
  );

/** What an officer has decided about a part. */
export interface Decision {
  isOut: boolean;
  /** Numbers of hidden tokens (`tokensOf`); of a file, of its caption. */
  hidden: ReadonlySet<number>;
  boxes: Box[];
}

/** A hidden region of a picture, in percent of its sides. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const WHOLE: Decision = { isOut: false, hidden: new Set(), boxes: [] };

export type Decisions = Record<string, Decision>;

/** What messages are called, by whose they are. */
export type PartLabels = Partial<Record<OpenedEntry["from"], Labels>>;

/** The id of what a message says. */
export const entryPart = (entry: string) => `later-${entry}`;
/** The id of a file, by that of the answer or message that it came with. */
export const filePart = (part: string, { name }: Pick<TipMedia, "name">) => `${part}-${name}`;

/** All parts of a tip and its thread, in their order. */
export function partsOf(
  { fields }: Pick<TipContent, "fields">,
  thread: OpenedEntry[],
  labels: PartLabels,
): TipPart[] {
  const own = fields.flatMap(({ id, label, value }) => partsOfValue({ id, label }, value));
  const later = thread.flatMap(({ id, from, content }) => {
    const about = { id: entryPart(id), label: labels[from] ?? {} };
    const named: Named = from === "note" ? { ...about, isNote: true } : about;
    const files = content.files ?? [];
    return [
      ...(content.text === "" ? [] : [{ ...named, type: "words" as const, text: content.text }]),
      ...files.map((item) => fileOf(named, item)),
    ];
  });
  return [...own, ...later];
}

function partsOfValue(named: Named, value: TipField["value"]): TipPart[] {
  if (value.type === "text") return [{ ...named, type: "words", text: value.text }];
  if (value.type === "media") return value.items.map((item) => fileOf(named, item));
  return [{ ...named, type: "fixed", value }];
}

function fileOf(named: Named, item: TipMedia): TipPart {
  return { ...named, id: filePart(named.id, item), type: "file", item };
}
