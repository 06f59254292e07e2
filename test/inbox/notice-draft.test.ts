import { describe, expect, test } from "vitest";
import { MAX_BODY, MAX_TITLE, noticeContentSchema } from "../../src/core/station/notice.ts";
import { checkDraft, readDraft } from "../../src/inbox/notices/notice-draft.ts";

const vi = { title: "Cảnh báo", body: "Không chuyển tiền." };

describe("a notice in the making", () => {
  test("is ready with the required language; empty others are left out", () => {
    const draft = { vi: { title: " Cảnh báo ", body: vi.body }, en: { title: " ", body: "" } };
    expect(checkDraft(draft, "vi")).toEqual({ ok: true, value: { texts: { vi } } });
  });

  test("needs the required language even when another is complete", () => {
    expect(checkDraft({ en: vi }, "vi")).toEqual({
      ok: false,
      reason: { vi: { title: "missing", body: "missing" } },
    });
  });

  test("needs both halves of an optional language or neither", () => {
    expect(checkDraft({ vi, en: { title: "Warning", body: "" } }, "vi")).toEqual({
      ok: false,
      reason: { en: { body: "both" } },
    });
  });

  test("takes exactly as much as the server does", () => {
    const fits = { title: "a".repeat(MAX_TITLE), body: "b".repeat(MAX_BODY) };
    const checked = checkDraft({ vi: fits }, "vi");
    expect(checked.ok && noticeContentSchema.safeParse(checked.value).success).toBe(true);
    const over = { title: `${fits.title}a`, body: `${fits.body}b` };
    expect(noticeContentSchema.safeParse({ texts: { vi: over } }).success).toBe(false);
    expect(checkDraft({ vi: over }, "vi")).toEqual({
      ok: false,
      reason: { vi: { title: "too-long", body: "too-long" } },
    });
  });

  test("is read back as it was kept; anything else is a fresh start", () => {
    expect(readDraft(JSON.stringify({ vi }))).toEqual({ vi });
    expect(readDraft("")).toEqual({});
    expect(readDraft('{"vi":1}')).toEqual({});
  });
});
