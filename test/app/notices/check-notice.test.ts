import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { checkNotice } from "../../../src/app/notices/check-notice.ts";
import type { NoticeFound } from "../../../src/app/notices/notice-board.ts";
import { noticeScreen } from "../../../src/app/notices/notice-screen.ts";
import { fingerprintOf } from "../../../src/core/scam/shingles.ts";
import { NOTICES, OTHERS, REAL, RETOLD, RUMOUR } from "../../core/scam/forwarded-notices.ts";
import { published } from "./published.ts";

const content = readContent();
const origin = "https://mo.example";
const LANGS = content.place.languages;

const notices = NOTICES.map(({ id, number, texts }, index) => {
  const name = String(index).padStart(16, "N");
  return { ...published({ id: `duty.${name}`, texts }), station: "duty", number, was: id };
});
const [water = published(), road = published(), , missing = published()] = notices;

interface Board {
  listed?: (typeof notices)[number][];
  complete?: boolean;
  found?: NoticeFound;
}

function check(text: string, { listed = notices, complete = true, found }: Board = {}) {
  const board = {
    latest: async () => ({ notices: listed, complete }),
    find: async (id: string): Promise<NoticeFound> => {
      const notice = listed.find((one) => one.id === id);
      return found ?? (notice ? { type: "found", notice } : { type: "unknown" });
    },
  };
  return checkNotice({ content, origin, notices: board }, text);
}

const screen = (notice: typeof water, lang: string, had = false) =>
  noticeScreen({ content, origin }, { notice, lang, had }).blocks.join("\n");

describe("a notice that somebody got", () => {
  it.each(LANGS)(
    "is official with our frame in %s, and with that of another reader",
    async (lang) => {
      for (const notice of notices) {
        const expected = { verdict: "official", notice: { id: notice.id } };
        expect(await check(screen(notice, lang))).toMatchObject(expected);
        const { vi = { title: "", body: "" } } = notice.texts;
        const inVietnamese = screen({ ...notice, texts: { vi } }, lang);
        expect(await check(inVietnamese)).toMatchObject(expected);
      }
    },
  );

  it.each(LANGS)("is official with the lines and questions around it in %s", async (lang) => {
    for (const line of content.texts.format(lang, "notice-around").split("\n")) {
      const text = `${line.replace("*", "Tiếng Mõ")}\n${screen(road, lang)}\n${line.replace("*", "Mõ")}`;
      expect(await check(text)).toMatchObject({ verdict: "official" });
    }
  });

  it("names what is not ours, whoever forwarded it", async () => {
    for (const lang of LANGS) {
      const text = `${screen(water, lang).replace("5113", "5118")}`;
      const { verdict, ...found } = await check(text);
      expect(verdict).toBe("changed");
      const changes = "changes" in found ? found.changes : [];
      expect(changes).toHaveLength(1);
      expect(changes[0]).toContain("0239 386 5118");
    }
  });

  it("of before its correction is told as an old one", async () => {
    const { vi = { title: "", body: "" } } = water.texts;
    const texts = { vi: { ...vi, body: vi.body.replace("5 phút", "10 phút") } };
    const until = "2026-11-24T02:00:00.000Z";
    const corrected = { ...water, texts, former: [{ texts: water.texts, until }] } as typeof water;
    const board = { listed: [corrected as (typeof notices)[number]] };
    const old = { verdict: "corrected", at: until };
    expect(await check(screen(water, "vi"), board)).toMatchObject(old);
    expect(await check(screen(water, "en"), board)).toMatchObject(old);
    expect(await check(screen(corrected, "vi"), board)).toMatchObject({ verdict: "official" });
    expect(await check(screen(corrected, "vi", true), board)).toMatchObject({
      verdict: "official",
    });
    const both = `${vi.body.replace("20 giờ", "9 giờ")}`;
    expect(await check(both, board)).toMatchObject({ verdict: "changed" });
  });

  it("that was withdrawn does not hold, whatever its words", async () => {
    const withdrawnAt = "2026-11-25T02:00:00.000Z";
    const listed = notices.map((notice) => ({ ...notice, withdrawnAt }));
    for (const text of [screen(road, "ko"), "TB-0104", REAL[0]?.[1] ?? ""]) {
      expect(await check(text, { listed })).toMatchObject({
        verdict: "withdrawn",
        at: withdrawnAt,
      });
    }
  });
});

describe("a number or a link", () => {
  it.each([
    "TB-0106",
    "tb 106",
    "ＴＢ－０１０６",
    "tb0106 có thật không?",
    "thông báo không một không sáu",
    "notice zero one zero six",
    "通知零一零六",
    "공지 공일공육",
    `cho hỏi cái này ${origin}/notices/${missing.id}?lang=vi`,
    // Words of somebody's own: nothing vouches for them.
    "TB-0106: trả tiền cho anh Tuấn",
  ])("names a notice, and proves no other word: %s", async (text) => {
    expect(await check(text)).toMatchObject({ verdict: "named", notice: { id: missing.id } });
  });

  it("is official when it is the address of the page alone", async () => {
    const found = await check(`${origin}/notices/${missing.id}`);
    expect(found).toMatchObject({ verdict: "official", notice: { id: missing.id } });
  });

  it("vouches for no other number, link or long text beside it", async () => {
    for (const more of [
      "gọi 0912 345 678",
      "xem thêm mo-example.top/a",
      "@congan_kyanh_2",
      "Mỗi hộ nộp hai trăm nghìn đồng cho cán bộ đến tận nhà trước ngày mai, ai không nộp sẽ bị phạt.",
    ]) {
      const found = await check(`TB-0106 ${more}`);
      expect(found).toMatchObject({ verdict: "changed", notice: { id: missing.id } });
    }
  });

  it("of no notice is not ours; of a station that is silent it is not known", async () => {
    for (const text of ["TB-0199", "TB 9999", `${origin}/notices/duty.AAAAAAAAAAAAAAAA`]) {
      expect(await check(text)).toEqual({ verdict: "no-notice" });
    }
    const silent: Board = { complete: false, found: { type: "unreachable" } };
    expect(await check("TB-0199", silent)).toEqual({ verdict: "unreachable" });
    const link = `${origin}/notices/duty.AAAAAAAAAAAAAAAA`;
    expect(await check(link, silent)).toEqual({ verdict: "unreachable" });
  });
});

it("leaves alone what is not ours, and says whether it saw all", async () => {
  for (const text of OTHERS) expect(await check(text)).toEqual({ verdict: "none", known: true });
  expect(await check("?", { complete: false })).toEqual({ verdict: "none", known: false });
});

it("gives the correction to who heard the rumour", async () => {
  const correction = { ...published(), number: "TB-0107", was: "", rumour: fingerprintOf(RUMOUR) };
  const listed = [...notices, correction];
  for (const text of [RUMOUR, ...RETOLD]) {
    const found = { verdict: "rumour", notice: { number: "TB-0107" } };
    expect(await check(text, { listed })).toMatchObject(found);
  }
});
