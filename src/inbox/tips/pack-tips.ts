import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { maskRecord, partsOfRecord, withoutFileKeys } from "./mask-record.ts";
import { countMask } from "./mask-tip.ts";
import type { Decisions } from "./tip-parts.ts";
import { type TipRecord, tipRecord } from "./tip-record.ts";

/**
 * Several tips as one JSON text, without their files. `maskOf`: what is hidden of a tip, by its id;
 * null: all of them are whole.
 */
export async function packTips(
  tips: TipDetail[],
  identities: string[],
  maskOf: ((tip: string) => Decisions) | null = null,
): Promise<string> {
  const packed = [];
  for (const tip of tips) {
    const record = await tipRecord(tip, identities);
    packed.push(maskOf ? masked(record, tip, maskOf(tip.id)) : record);
  }
  return `${JSON.stringify({ form: "tieng-mo/tips/v1", tips: packed }, null, 2)}\n`;
}

function masked(record: TipRecord, { thread }: TipDetail, decisions: Decisions) {
  const content = tipContentSchema.safeParse("content" in record ? record.content : null).data;
  const mask = { decisions, lang: content?.lang ?? "" };
  const counts = countMask(partsOfRecord(record, thread), mask);
  return { masked: counts, ...withoutFileKeys(maskRecord(record, thread, mask)) };
}
