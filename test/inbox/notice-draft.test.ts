import { beforeEach, describe, expect, test } from "vitest";
import { MAX_BODY, MAX_TITLE, noticeContentSchema } from "../../src/core/station/notice.ts";
import { type DraftTerms, fromLocal, toLocal } from "../../src/inbox/notices/draft-terms.ts";
import {
  checkDraft,
  draftAgain,
  draftOf,
  NO_DRAFT,
  type NoticeDraft,
  readDraft,
  sendingTimes,
} from "../../src/inbox/notices/notice-draft.ts";
import { attemptId, endAttempt } from "../../src/inbox/session/attempt-id.ts";
import {
  answersOf,
  beginAnswer,
  leaveAnswer,
  NEW_NOTICE,
  noticeInWriting,
} from "../../src/inbox/session/begin-answer.ts";
import { Drafts } from "../../src/inbox/session/drafts.ts";
import { TERMS } from "../contract/station-samples.ts";

const draft = (texts: NoticeDraft["texts"], terms: Partial<DraftTerms> = {}): NoticeDraft => ({
  texts,
  terms: { ...NO_DRAFT.terms, ...terms },
});
const vi = { title: "Cảnh báo", body: "Không chuyển tiền." };

const AT_HOME = { required: "vi", timeZone: "Asia/Ho_Chi_Minh", now: "" };

describe("a notice in the making", () => {
  test("is ready with the required language; empty others are left out", () => {
    const texts = { vi: { title: " Cảnh báo ", body: vi.body }, en: { title: " ", body: "" } };
    expect(checkDraft(draft(texts), AT_HOME)).toEqual({
      ok: true,
      value: { texts: { vi }, ...TERMS },
    });
  });

  test("needs words for its picture in the required language", () => {
    const hash = "p".repeat(43);
    const pictured = (alt: Record<string, string>) =>
      checkDraft(draft({ vi }, { picture: { hash, alt } }), AT_HOME);
    expect(pictured({ vi: " ", en: "A bridge" })).toEqual({
      ok: false,
      reason: { texts: {}, alt: "missing" },
    });
    // What it shows in a language that the notice is not in is left out.
    expect(pictured({ vi: " Cầu sập ", en: "A bridge" })).toMatchObject({
      ok: true,
      value: { picture: { hash, alt: { vi: "Cầu sập" } } },
    });
    const kept = draft({ vi }, { picture: { hash, alt: {} } });
    expect(readDraft(JSON.stringify(kept))).toEqual(kept);
  });

  test("needs the required language even when another is complete", () => {
    expect(checkDraft(draft({ en: vi }), AT_HOME)).toEqual({
      ok: false,
      reason: { texts: { vi: { title: "missing", body: "missing" } } },
    });
  });

  test("needs both halves of an optional language or neither", () => {
    expect(checkDraft(draft({ vi, en: { title: "Warning", body: "" } }), AT_HOME)).toEqual({
      ok: false,
      reason: { texts: { en: { body: "both" } } },
    });
  });

  test("takes exactly as much as the server does", () => {
    const fits = { title: "a".repeat(MAX_TITLE), body: "b".repeat(MAX_BODY) };
    const checked = checkDraft(draft({ vi: fits }), AT_HOME);
    expect(checked.ok && noticeContentSchema.safeParse(checked.value).success).toBe(true);
    const over = { title: `${fits.title}a`, body: `${fits.body}b` };
    expect(noticeContentSchema.safeParse({ texts: { vi: over } }).success).toBe(false);
    expect(checkDraft(draft({ vi: over }), AT_HOME)).toEqual({
      ok: false,
      reason: { texts: { vi: { title: "too-long", body: "too-long" } } },
    });
  });

  test("is read back as it was kept; anything else is a fresh start", () => {
    const whole = draft({ vi }, { link: "https://mo.example", until: "2026-11-27T18:00" });
    expect(readDraft(JSON.stringify(whole))).toEqual(whole);
    // As it was kept before.
    expect(readDraft(JSON.stringify({ vi }))).toEqual(draft({ vi }));
    expect(readDraft("")).toBeNull();
    expect(readDraft('{"vi":1}')).toBeNull();
  });

  test("keeps all that a sent one says, for its correction", () => {
    const limits = { from: "2026-11-27T08:00:00.000Z", until: "2026-11-27T11:00:00.000Z" };
    const sent = { texts: { vi }, ...TERMS, link: "https://mo.example/a", ...limits };
    expect(checkDraft(draftOf(sent, AT_HOME.timeZone), AT_HOME)).toEqual({ ok: true, value: sent });
  });

  test.each([
    [{ link: "http://mo.example" }, { link: "no-link" }],
    [{ link: `https://mo.example/${"a".repeat(300)}` }, { link: "too-long" }],
    [{ from: "2026-11-27T18:00", until: "2026-11-27T18:00" }, { until: "not-after" }],
    [{ sendAt: "2026-11-27T18:00", until: "2026-11-27T18:00" }, { until: "not-after" }],
  ])("says what is wrong with %j", (terms, reason) => {
    const checked = checkDraft(draft({ vi }, terms), AT_HOME);
    expect(checked).toEqual({ ok: false, reason: { texts: {}, ...reason } });
  });
});

test("a notice that is over before it is sent is refused", () => {
  const written = draft({ vi }, { until: "2026-11-27T18:00" });
  expect(checkDraft(written, { ...AT_HOME, now: "2026-11-27T17:59" }).ok).toBe(true);
  expect(checkDraft(written, { ...AT_HOME, now: "2026-11-27T18:00" })).toEqual({
    ok: false,
    reason: { texts: {}, until: "not-after" },
  });
});

test("a notice goes at a time that is still to come, on the place's clock", () => {
  const written = draft({ vi }, { sendAt: "2026-11-27T18:00" });
  expect(checkDraft(written, { ...AT_HOME, now: "2026-11-27T17:59" })).toMatchObject({
    ok: true,
    value: { sendAt: ["2026-11-27T11:00:00.000Z"] },
  });
  expect(checkDraft(written, { ...AT_HOME, now: "2026-11-27T18:00" })).toEqual({
    ok: false,
    reason: { texts: {}, sendAt: "past" },
  });
});

test("a drill goes monthly at the same hour, on the last day of a shorter month", () => {
  const terms = { sendAt: "2027-01-31T09:30", times: 4, drill: true };
  expect(sendingTimes({ ...NO_DRAFT.terms, ...terms })).toEqual([
    "2027-01-31T09:30",
    "2027-02-28T09:30",
    "2027-03-31T09:30",
    "2027-04-30T09:30",
  ]);
  // Where the clock is changed in spring, the hour stays.
  const there = checkDraft(draft({ vi }, terms), { ...AT_HOME, timeZone: "Europe/Berlin" });
  expect(there.ok && there.value.sendAt).toEqual([
    "2027-01-31T08:30:00.000Z",
    "2027-02-28T08:30:00.000Z",
    "2027-03-31T07:30:00.000Z",
    "2027-04-30T07:30:00.000Z",
  ]);
  // What is no drill goes once.
  expect(sendingTimes({ ...NO_DRAFT.terms, ...terms, drill: false })).toHaveLength(1);
});

test("local times come back as they were typed, in any zone", () => {
  for (const zone of ["Asia/Ho_Chi_Minh", "UTC", "America/St_Johns", "Europe/Berlin"]) {
    for (const local of ["2026-03-29T12:00", "2026-10-25T04:00", "2027-12-31T23:59"]) {
      expect(toLocal(fromLocal(local, zone), zone)).toBe(local);
    }
  }
});

test("a notice that is used again has no time and corrects no rumour", () => {
  const times = { from: "2026-11-27T08:00:00.000Z", until: "2026-11-27T11:00:00.000Z" };
  const sent = { texts: { vi }, ...TERMS, ...times, rumour: ["1x"], sendAt: [times.from] };
  const terms = { ...NO_DRAFT.terms, cap: TERMS.cap };
  expect(draftAgain(sent)).toEqual({ texts: { vi }, terms });
});

describe("an answer to a rumour", () => {
  const HALF = "half written";
  const rumour = ["1x"];
  let drafts: Drafts;
  beforeEach(() => {
    drafts = new Drafts(() => Promise.reject(new Error("nothing is kept")));
    drafts.set(NEW_NOTICE, HALF);
    beginAnswer(drafts, { ids: ["a"], rumour });
  });

  test("begins as a draft that can be read", () => {
    const begun = readDraft(drafts.get(noticeInWriting(drafts)));
    expect(begun?.terms).toEqual({ ...NO_DRAFT.terms, severity: "rumour", rumour });
    const written = checkDraft({ ...NO_DRAFT, ...begun, texts: { vi } }, AT_HOME);
    expect(written).toMatchObject({ ok: true, value: { severity: "rumour", rumour } });
  });

  test("leaves what was half written as it was, and comes back itself", () => {
    drafts.set(noticeInWriting(drafts), "the answer");
    leaveAnswer(drafts);
    expect(drafts.get(noticeInWriting(drafts))).toBe(HALF);
    expect(answersOf(drafts)).toEqual([]);
    beginAnswer(drafts, { ids: ["b"], rumour });
    beginAnswer(drafts, { ids: ["longer", "a"], rumour });
    expect(drafts.get(noticeInWriting(drafts))).toBe("the answer");
    expect(answersOf(drafts)).toEqual(["a", "longer"]);
  });
});

test("what is sent again has the same id, what was changed another", () => {
  const drafts = new Drafts(() => Promise.reject(new Error("nothing is kept")));
  const first = attemptId(drafts, "notice", { title: "a\nb" });
  expect(attemptId(drafts, "notice", { title: "a\nb" })).toBe(first);
  const second = attemptId(drafts, "notice", { title: "c" });
  expect(second).not.toBe(first);
  endAttempt(drafts, "notice");
  expect(attemptId(drafts, "notice", { title: "c" })).not.toBe(second);
});
