import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();
const { languages } = content.place;

const WORDS = ["thời tiết", "Thoi tiet", "weather", "/weather", "天气", "天氣", "날씨"];
const AT = [
  [],
  ["1"],
  ["1", "1"],
  ["1", "1", "hôm qua"],
  ["1", "1", "hôm qua", "1", "Hai người bẻ khóa xe"],
];

function say(playing: Playing, ...texts: string[]) {
  const turns = texts.map((text) => playInput(content, playing, { body: { type: "text", text } }));
  return turns.at(-1) ?? expect.fail("nothing was said");
}

function chat(lang: string, can: NonNullable<Playing["session"]["can"]>): Playing {
  const playing = playingIn(content, lang);
  playing.session = { ...playing.session, can };
  return playing;
}

const at = ({ session }: Playing) => {
  const top = session.run && topFrame(session.run);
  return top ? `${top.flow}/${top.step}` : null;
};

describe("one word from whoever is watched", () => {
  it.each(WORDS)("drops what was written and deletes the messages, at any step: %s", (word) => {
    for (const texts of AT) {
      const playing = chat("vi", ["deletes", "free", "tips"]);
      for (const text of texts) say(playing, text);
      const { effects } = say(playing, word);
      expect(effects.map(({ type }) => type)).toEqual(["wipe-chat", "say"]);
      expect(playing.session).toMatchObject({ run: null, parked: {} });
      expect(playing.screens.at(-1)).toMatchObject({ options: [], commands: [] });
    }
  });

  it.each(languages)("shows nothing but the weather (%s)", (lang) => {
    const playing = chat(lang, ["deletes", "tips"]);
    say(playing, "1", "1");
    say(playing, "weather");
    expect(playing.screens.at(-1)?.blocks).toEqual([content.texts.format(lang, "weather-today")]);
    const said = content.texts.format(lang, "weather-today").toLowerCase();
    for (const word of [
      "tiếng mõ",
      "tin báo",
      "công an",
      "tip",
      "police",
      "线索",
      "通報",
      "제보",
      "11",
    ]) {
      expect(said).not.toContain(word);
    }
  });

  it("says how to delete where the channel can't", () => {
    const playing = chat("vi", ["tips"]);
    const { effects } = say(playing, "thời tiết");
    expect(effects.map(({ type }) => type)).toEqual(["say"]);
    const [first] = playing.screens.at(-1)?.blocks ?? [];
    expect(first).toBe(content.texts.format("vi", "weather-by-hand"));
  });

  it("counts only alone", () => {
    const playing = chat("vi", ["deletes", "tips"]);
    say(playing, "1", "1", "hôm qua", "1", "Thời tiết xấu, hai người bẻ khóa xe máy");
    expect(at(playing)).toBe("tip/review");
  });
});

describe("a child's words", () => {
  it.each([
    "em 12 tuổi, bố dượng hay đánh em",
    "con học lớp 5, thầy sờ con",
    "chau 9 tuoi bi ba nhot",
    "mấy bạn cùng lớp hay chặn đánh em",
    "i am 10 years old and my teacher touches me",
    "my dad hits me every night",
    "kids at school beat me",
    "我今年12岁，继父总打我",
    "同學老是欺負我",
    "저는 12살이에요, 새아빠가 저를 때려요",
    "저는 중학생이에요",
    "저는 초등학교 3학년이에요, 반 애들이 저를 때렸어요",
    "엄마가 저를 때려요",
    "아빠가 매일 때려요",
  ])("bring the children's line first, and a short way: %s", (text) => {
    const playing = chat("vi", ["tips"]);
    say(playing, text);
    const [first] = playing.screens.at(-1)?.blocks ?? [];
    expect(first).toBe(content.texts.format("vi", "child-first", content.place.hotlines));
    say(playing, "1", "4");
    expect(at(playing)).toBe("tip/area");
    say(playing, "1");
    expect(["tip/what", "tip/review"]).toContain(at(playing));
  });

  it.each([
    "con bé 12 tuổi nhà bên bị bố dượng đánh",
    "hai đứa trẻ 10 tuổi trộm chó",
    "my neighbour's son is 12 years old and his dad hits him",
    "tôi 35 tuổi, chồng đánh tôi",
    "邻居的孩子12岁，继父打他",
    "옆집 아이가 12살인데 맞는 소리가 들려요",
    "나는 중학교 앞에서 마약 파는 것을 봤어요",
    "오전 초등학교 앞에서 싸움이 있었어요",
    "옆집 아빠가 아들을 때리는 소리",
    "저는 5살 아이 엄마입니다",
    "전 초등학교 교사가 횡령했어요",
    "có cháu 7 tuổi bị đánh",
  ])("are not somebody else's: %s", (text) => {
    expect(content.danger.isChild(text)).toBe(false);
  });
});

describe("whoever is hurt", () => {
  it("reads numbers and shelter first, and answers two questions", () => {
    const playing = chat("vi", ["tips"]);
    say(playing, "1", "tôi bị đánh");
    expect(at(playing)).toBe("harm/first");
    const shown = playing.screens.at(-1)?.blocks.join("\n") ?? "";
    expect(shown.indexOf(content.place.hotlines.police ?? "-")).toBeGreaterThanOrEqual(0);
    say(playing, "1", "1", "chồng say rượu đánh tôi gãy tay, hay đập đồ");
    expect(at(playing)).toBe("tip/review");
  });
});
