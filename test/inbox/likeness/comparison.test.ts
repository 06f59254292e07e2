import { expect, it } from "vitest";
import { readLexicon } from "../../../scripts/alike-lexicon.ts";
import { type ComparedTip, Comparison } from "../../../src/inbox/likeness/comparison.ts";

const LEXICON = readLexicon();
const THEFT = { category: "theft", area: "song-tri", day: 20_700 };

function compared(tips: [Partial<ComparedTip>, text: string, lang?: string][]): Comparison {
  const comparison = new Comparison(LEXICON);
  for (const [at, [facts, text, lang = "vi"]] of tips.entries())
    comparison.add({ id: `${at}`, ...THEFT, ...facts }, text, lang);
  return comparison;
}

function alikeOf(comparison: Comparison) {
  const run = comparison.run();
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const SNATCHED =
  "Chiều nay khoảng 5h hai thanh niên đi Exciter xanh giật điện thoại iPhone ở cổng chợ Kỳ Anh rồi chạy về hướng cầu Trí.";
const SNATCHED_BARE =
  "2 thang di ex xanh giat iphone o cong cho ky anh luc 5h chieu, chay ve cau tri";
const SNATCHED_EN =
  "About 5 pm two boys on a blue Exciter grabbed a phone at the gate of Ky Anh market and rode off to Tri bridge.";
const SNATCHED_ZH = "今天下午五点左右,奇英市场门口两个人骑蓝色Exciter摩托抢走手机,往智江桥跑了。";
const DOGS = "Đêm qua trộm chó bắt mất con chó vàng nhà tôi, đi xe Win không biển số.";

it("finds one matter in several languages, and leaves out another one of that day", () => {
  const alike = alikeOf(
    compared([
      [{}, SNATCHED],
      [{}, SNATCHED_BARE],
      [{ day: THEFT.day + 1 }, SNATCHED_EN, "en"],
      [{ day: THEFT.day + 1 }, SNATCHED_ZH, "zh-Hans"],
      [{}, DOGS],
    ]),
  );
  expect(alike.map(({ ids }) => ids)).toEqual([["0", "1", "2", "3"]]);
  expect(alike[0]?.shared.en).toContain("snatch");
  expect(alike[0]?.shared.vi).toContain("giật");
});

it("never goes from one area to another, nor over weeks", () => {
  const others = [{ area: "hai-ninh" }, { day: THEFT.day + 15 }, { category: "labour" }];
  for (const other of others)
    expect(
      alikeOf(
        compared([
          [{}, SNATCHED],
          [other, SNATCHED],
        ]),
      ),
      JSON.stringify(other),
    ).toEqual([]);
});

it("makes a hoax wave of two hundred one group, and leaves out who was there by chance", () => {
  const words = ["ngay", "gấp", "lắm", "ạ", "nhé", "thật", "rồi", "đấy"];
  const wave = Array.from({ length: 200 }, (_, at): [Partial<ComparedTip>, string] => [
    {},
    `${SNATCHED} ${words[at % words.length]} ${words[(at >> 3) % words.length]} ${at}`,
  ]);
  const alike = alikeOf(compared([...wave, [{}, DOGS]]));
  expect(alike.map(({ ids }) => ids.length)).toEqual([200]);
  expect(alike[0]?.ids).not.toContain("200");
});

it("forgets a tip that is gone, and what the others shared with it", () => {
  const comparison = compared([
    [{}, SNATCHED],
    [{}, SNATCHED_BARE],
  ]);
  expect(alikeOf(comparison)).toHaveLength(1);
  comparison.remove("1");
  expect([comparison.has("0"), comparison.has("1")]).toEqual([true, false]);
  expect(alikeOf(comparison)).toEqual([]);
});

it("reads whatever was written, and compares nothing with it", () => {
  const texts = [
    "",
    " ",
    "?!",
    "a",
    "😀".repeat(500),
    "0".repeat(4_000),
    "số ".repeat(1_000),
    "\u202e%",
  ];
  expect(alikeOf(compared(texts.map((text) => [{}, text])))).toEqual([]);
});
