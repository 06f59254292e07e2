import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();

function said(lang: string, ...texts: string[]): Playing {
  const playing = playingIn(content, lang);
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
  return playing;
}

function at({ session }: Playing): string {
  const top = session.run && topFrame(session.run);
  return `${top?.flow}/${top?.step}`;
}

const answers = ({ session }: Playing) => session.run?.answers ?? {};
const shown = ({ screens }: Playing) => screens.at(-1)?.blocks.join("\n") ?? "";

const WHOLE: [lang: string, text: string, when: string, area: string][] = [
  ["vi", "trom xe may o cho ky long hom qua", "yesterday", "vung-ang"],
  ["vi", "tối qua có hai đứa lấy trộm xe máy ở bãi biển Kỳ Ninh", "yesterday", "hai-ninh"],
  ["en", "two men stole a motorbike in Ky Trinh last night", "yesterday", "song-tri"],
  ["zh-Hans", "昨晚在奇贞一辆摩托车被偷了", "yesterday", "song-tri"],
  ["zh-Hant", "昨晚在奇貞市場一輛機車被偷了", "yesterday", "song-tri"],
  ["ko", "어젯밤 붕앙항에서 오토바이를 도난당했어요", "yesterday", "vung-ang"],
];

describe("a sentence at the choice of a kind", () => {
  it.each(WHOLE)(
    "answers time and ward, too, which the review shows (%s: %s)",
    (...[lang, text, when, area]) => {
      const playing = said(lang, "1", text);
      expect(at(playing)).toBe("tip/review");
      expect(answers(playing)).toMatchObject({ "tip/when": when, "tip/area": area });
      expect(shown(playing)).toContain(content.texts.format(lang, `area-${area}`));
      expect(shown(playing)).toContain(text);
    },
  );

  it.each(WHOLE)(
    "does so when it was written at the menu (%s: %s)",
    (...[lang, text, when, area]) => {
      const playing = said(lang, text, "1", "1");
      expect(at(playing)).toBe("tip/review");
      expect(answers(playing)).toMatchObject({ "tip/when": when, "tip/area": area });
    },
  );

  it.each([
    ["two places", "trộm xe máy chở từ Kỳ Long ra Kỳ Ninh hôm qua", "tip/area"],
    ["a name of several wards", "hôm qua trộm xe máy gần Formosa", "tip/area"],
    ["two times", "trộm xe máy ở Kỳ Long hôm qua và hôm nay", "tip/when"],
    ["what happens now", "bây giờ đang có trộm xe máy ở Kỳ Long", "tip/when"],
    ["no time", "lâu nay hay có trộm xe máy ở Kỳ Long", "tip/when"],
  ])("is asked about %s", (_, text, step) => {
    const playing = said("vi", "1", text);
    expect(at(playing)).toBe(step);
    expect(answers(playing)[step]).toBeUndefined();
  });

  it("changes no answer that was given", () => {
    const playing = said("vi", "1", "1", "hôm nay", "chợ Kỳ Long, tối qua bọn nó cũng ở đó");
    expect(answers(playing)).toMatchObject({ "tip/when": "today", "tip/area": "vung-ang" });
  });
});

describe("a sentence at the question for the time", () => {
  it.each([
    ["vi", "hai thằng cao to vào nhà trọ lấy xe máy", undefined],
    ["vi", "tối qua hai thằng cao to vào nhà trọ lấy xe máy", "yesterday"],
    ["en", "two tall men broke the lock and took the bike", undefined],
    ["en", "two tall men broke the lock last night and took the bike", "yesterday"],
    ["zh-Hans", "昨晚有两个人撬锁偷了摩托车", "yesterday"],
    ["ko", "두 명이 자물쇠를 부수고 오토바이를 훔쳐 갔어요", undefined],
  ])("is what happened, and no time (%s: %s)", (lang, text, when) => {
    const playing = said(lang, "1", "1", text);
    expect(answers(playing)["tip/what"]).toMatchObject({ text });
    expect(answers(playing)["tip/when"]).toBe(when);
    expect(at(playing)).toBe(when === undefined ? "tip/when" : "tip/area");
    expect(shown(playing)).not.toContain(content.texts.format(lang, "note-choose"));
  });

  it.each([
    ["vi", "toi thu 6 tuan truoc tam 9h"],
    ["vi", "khoảng 2-3 giờ sáng các ngày cuối tuần"],
    ["vi", "rằm tháng bảy"],
    ["vi", "lúc tan ca chiều"],
    ["en", "last friday about 9pm"],
    ["en", "every night after 10 since Tet"],
    ["zh-Hans", "上星期五晚上九点左右"],
    ["ko", "지난주 금요일 밤 9시쯤"],
  ])("is a time if it says little else (%s: %s)", (lang, text) => {
    const playing = said(lang, "1", "1", text);
    expect(answers(playing)["tip/when"]).toEqual({ type: "text", text });
  });
});

describe("a word that only goes on", () => {
  it.each(["xong", "xong rồi", "gửi", "tiếp tục", "done", "好了", "끝"])(
    "is no place: %s",
    (word) => {
      const playing = said("vi", "1", "1", "hôm qua", word);
      expect(at(playing)).toBe("tip/area");
      expect(answers(playing)["tip/place"]).toBeUndefined();
      expect(shown(playing)).not.toContain(content.texts.format("vi", "tip-place-label"));
    },
  );

  it.each(["xong", "xong rồi", "đi tiếp"])("skips a time that may be skipped: %s", (word) => {
    const playing = said("vi", "1", "1", word);
    expect(answers(playing)["tip/when"]).toEqual({ type: "skipped" });
  });

  it("is an answer to an officer, who may have asked for no more", () => {
    const playing = said("vi", "menu");
    playing.session.receipts = [
      {
        code: "7KQ4-9XWD-2MZ8-H5TC-Q",
        category: "theft",
        at: "2026-11-23T08:00:00Z",
        unread: true,
      },
    ];
    playInput(content, playing, { body: { type: "text", text: "r" } });
    const args = { count: 0, messages: "", status: "" };
    playInput(content, playing, {
      event: { type: "done", effect: "open-mailbox", ok: true, args },
    });
    const turn = playInput(content, playing, { body: { type: "text", text: "xong" } });
    expect(turn.effects).toMatchObject([{ type: "answer-officer", text: "xong" }]);
  });
});
