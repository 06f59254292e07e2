import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { type TipMedia, tipContentSchema } from "../../core/tip/tip-content.ts";
import { type Mask, maskContent, maskedParts, maskFollowUp } from "./mask-tip.ts";
import type { OpenedEntry, TipPart } from "./tip-parts.ts";
import type { TipRecord } from "./tip-record.ts";

/** A tip's messages as the station has them: those of its record have no ids. */
type Thread = Pick<ThreadEntry, "id">[];
type Opened = { content: unknown } | { sealed: string };

/**
 * A tip's record without what a mask hides. Messages of which nothing is left are not in it, and of
 * what no key opens, or has another form, nothing is.
 */
export function maskRecord(record: TipRecord, thread: Thread, mask: Mask): TipRecord {
  const own = cut(record, (content) => {
    const parsed = tipContentSchema.safeParse(content);
    return parsed.success ? maskContent(parsed.data, mask) : null;
  });
  const left = record.thread.flatMap((said, index) => {
    const masked = cut(said, (content) => {
      const parsed = followUpSchema.safeParse(content);
      return parsed.success ? maskFollowUp(thread[index]?.id ?? "", parsed.data, mask) : null;
    });
    return "content" in masked && masked.content !== null ? [masked] : [];
  });
  return { ...own, thread: left };
}

function cut<T extends Opened>(opened: T, masked: (content: unknown) => unknown): T {
  return "content" in opened
    ? { ...opened, content: masked(opened.content) }
    : { ...opened, sealed: "" };
}

/** The parts of a record that can be hidden. */
export function partsOfRecord(record: TipRecord, thread: Thread): TipPart[] {
  const content = tipContentSchema.safeParse("content" in record ? record.content : null).data;
  const opened = record.thread.flatMap((said, index): OpenedEntry[] => {
    const parsed = followUpSchema.safeParse("content" in said ? said.content : null).data;
    const id = thread[index]?.id;
    return parsed && id !== undefined ? [{ id, from: "note", content: parsed }] : [];
  });
  return maskedParts(content ?? { fields: [] }, opened, {});
}

/** A masked record without the names and keys by which its files were fetched. */
export function withoutFileKeys(record: TipRecord): TipRecord {
  const own = cut(record, (content) => {
    const parsed = tipContentSchema.safeParse(content).data;
    if (!parsed) return null;
    const fields = parsed.fields.map(({ value, ...field }) =>
      value.type === "media"
        ? { ...field, value: { ...value, items: value.items.map(unnamed) } }
        : { ...field, value },
    );
    return { ...parsed, fields };
  });
  const thread = record.thread.map((said) =>
    cut(said, (content) => {
      const parsed = followUpSchema.safeParse(content).data;
      if (!parsed) return null;
      return { ...parsed, ...(parsed.files ? { files: parsed.files.map(unnamed) } : {}) };
    }),
  );
  return { ...own, thread };
}

function unnamed({ kind, caption }: TipMedia) {
  return { kind, ...(caption === undefined ? {} : { caption }) };
}
