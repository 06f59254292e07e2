import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipRecord } from "./tip-record.ts";

/** Several tips as one JSON text, without their files. */
export async function packTips(tips: TipDetail[], identities: string[]): Promise<string> {
  const packed = [];
  for (const tip of tips) packed.push(await tipRecord(tip, identities));
  return `${JSON.stringify({ form: "tieng-mo/tips/v1", tips: packed }, null, 2)}\n`;
}
