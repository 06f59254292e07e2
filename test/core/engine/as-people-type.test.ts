import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { topFrame } from "../../../src/core/flow/position.ts";
import { isAnswer } from "../../../src/core/flow/session.ts";
import { SAID_FIRST } from "../said-first.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const content = readContent();

function say(playing: Playing, ...texts: string[]): Playing {
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
  return playing;
}

function at({ session }: Playing): string {
  const top = session.run && topFrame(session.run);
  return `${top?.flow}/${top?.step}`;
}

function said({ screens }: Playing): string {
  return screens.at(-1)?.blocks.join("\n") ?? "";
}

function text(lang: string, id: string): string {
  return content.texts.format(lang, id, content.place.hotlines);
}

/** What a typed text chooses of the kinds of tip; null: nothing, or it is asked which. */
function category(lang: string, typed: string): unknown {
  return say(playingIn(content, lang), "1", typed).session.run?.answers["tip/category"] ?? null;
}

const KINDS: [lang: string, typed: string, category: string][] = [
  ["en", "my boss has not paid my wage", "labour"],
  ["en", "the company owes me two months of salary", "labour"],
  ["vi", "công ty chưa trả lương hai tháng nay", "labour"],
  ["zh-Hans", "老板三个月没发工资", "labour"],
  ["zh-Hant", "老闆三個月沒發工資", "labour"],
  ["ko", "사장님이 두 달째 월급을 안 줘요", "labour"],
  ["vi", "trom xe may", "theft"],
  ["vi", "mất xe máy", "theft"],
  ["vi", "dạ em muốn báo mất trộm ạ", "theft"],
  ["vi", "danh bac", "gambling"],
  ["vi", "tụ tập đánh bạc ở sau chợ", "gambling"],
  ["vi", "súng", "weapons"],
  ["vi", "co sung", "weapons"],
  ["vi", "chồng đánh vợ", "violence"],
  ["vi", "bị lừa chuyển khoản", "fraud"],
  ["vi", "xe tải chở quá tải, chạy ẩu", "traffic"],
  ["vi", "khác", "other"],
  ["vi", "bổ sung tin đã gửi", "sent"],
  ["en", "someone stole my motorbike", "theft"],
  ["en", "they sell drugs near the school", "drugs"],
  ["en", "my boss keeps my passport, wages not paid", "labour"],
  ["zh-Hans", "我的摩托车丢了", "theft"],
  ["zh-Hans", "有人贩毒", "drugs"],
  ["zh-Hant", "有人賭博", "gambling"],
  ["ko", "도박장이 있어요", "gambling"],
  ["ko", "마약 팔아요", "drugs"],
];

describe("a choice, as people type it", () => {
  it.each(Object.entries(SAID_FIRST).flatMap(([lang, all]) => all.map((typed) => [lang, typed])))(
    "%s: %s is the first",
    (lang, typed) => expect(category(lang, typed)).toBe("theft"),
  );

  it.each(KINDS)("%s: %s is about %s", (lang, typed, kind) => {
    const playing = say(playingIn(content, lang), "1", typed);
    const flow = kind === "sent" ? playing.session.run?.frames[0]?.flow : category(lang, typed);
    expect(flow).toBe(kind === "sent" ? "mailbox" : kind);
  });

  it("keeps a sentence as the beginning of what happened, and says so", () => {
    const playing = say(playingIn(content, "vi"), "1", "sáng nay tôi mất xe máy ở cổng chợ");
    expect(playing.session.run?.answers["tip/what"]).toEqual({
      type: "text",
      text: "sáng nay tôi mất xe máy ở cổng chợ",
      begun: true,
    });
    expect(said(playing)).toContain(text("vi", "tip-what-label"));
    expect(at(say(playing, "hôm qua", "Kỳ Long"))).toBe("tip/review");
  });

  it("asks between the two that a sentence may mean, and takes the number of one", () => {
    const playing = say(playingIn(content, "vi"), "1", "đánh nhau vì đánh bạc");
    const offered = playing.screens.at(-1)?.options.map(({ label }) => label);
    expect(offered).toEqual([text("vi", "category-gambling"), text("vi", "category-violence")]);
    say(playing, "2");
    expect(playing.session.run?.answers["tip/category"]).toBe("violence");
  });

  it("asks about a place that may be in two wards between those alone", () => {
    const playing = say(playingIn(content, "vi"), "1", "1", "2", "Formosa cổng 3");
    const offered = playing.screens.at(-1)?.options.map(({ label }) => label);
    expect(offered).toEqual([text("vi", "area-vung-ang"), text("vi", "area-hoanh-son")]);
    say(playing, "2");
    const { answers = {} } = playing.session.run ?? {};
    expect(answers["tip/area"]).toBe("hoanh-son");
    const place = answers["tip/place"];
    expect(isAnswer(place, "text") && place.text).toBe("Formosa cổng 3");
    expect(at(playing)).toBe("tip/what");
  });

  it("takes a weekday for a time, not for a number", () => {
    const playing = say(playingIn(content, "vi"), "1", "1", "thứ hai");
    expect(playing.session.run?.answers["tip/when"]).toEqual({ type: "text", text: "thứ hai" });
  });

  it("puts no receipt into a tip", () => {
    const playing = say(playingIn(content, "vi"), "1", "7KQ4-9XWD-2MZ8-H5TC-P");
    expect(playing.session.run?.answers["tip/what"]).toBeUndefined();
  });

  it.each([
    ["báo tin", "tip/category"],
    ["bao tin", "tip/category"],
    ["tôi muốn báo tin ạ", "tip/category"],
    ["举报", "tip/category"],
    ["신고", "tip/category"],
    ["i want to report something", "tip/category"],
    ["kiểm tra lừa đảo", "scam/ask"],
  ])("%s at the menu leads to %s", (typed, to) => {
    expect(at(say(playingIn(content, "vi"), typed))).toBe(to);
  });
});

/** A tip, ready to be sent. */
function inReview(lang: string): Playing {
  return say(playingIn(content, lang), "1", "1", "3", "1", "Hai người bẻ khóa xe máy ở cổng chợ");
}

describe("what cannot be undone", () => {
  it.each([
    ["vi", "gửi"],
    ["vi", "gưi"],
    ["vi", "gửi giúp em ạ"],
    ["vi", "ok"],
    ["vi", "một"],
    ["en", "send it please"],
    ["zh-Hans", "提交吧"],
    ["zh-Hant", "送出"],
    ["ko", "보내 주세요"],
  ])("%s: %s sends", (lang, typed) => {
    expect(at(say(inReview(lang), typed))).toBe("tip/submit");
  });

  it.each([
    ["vi", "đừng gửi tin báo"],
    ["vi", "khoan gửi đã"],
    ["vi", "chưa đồng ý"],
    ["en", "don't send"],
    ["en", "wait, don't send it"],
    ["en", "no send"],
    ["zh-Hans", "不要发送"],
    ["zh-Hans", "不提交"],
    ["zh-Hant", "先不要送出"],
    ["ko", "보내지 마"],
    ["ko", "아직 보내지 마세요"],
  ])("%s: %s does not send", (lang, typed) => {
    expect(at(say(inReview(lang), typed))).toBe("tip/review");
  });

  it.each([
    ["vi", "xong"],
    ["vi", "xong rồi ạ"],
    ["en", "done"],
    ["zh-Hans", "好了"],
    ["zh-Hant", "完成"],
    ["ko", "끝"],
  ])("%s: %s ends the photos, and sends nothing when it is said once more", (lang, typed) => {
    const playing = inReview(lang);
    say(playing, content.texts.format(lang, "tip-photos-label"));
    const media = { kind: "photo", token: "t" } as const;
    playInput(content, playing, { body: { type: "media", media } });
    expect(at(say(playing, typed))).toBe("tip/review");
    expect(at(say(playing, typed))).toBe("tip/review");
    expect(said(playing)).toContain(text(lang, "note-not-sent"));
  });

  it.each([
    ["đừng xóa hết", "3"],
    ["không chắc chắn", "3"],
  ])("%s erases nothing", (typed, entry) => {
    const playing = say(playingIn(content, "vi"), "9", entry);
    expect(at(playing)).toBe("erase/sure");
    expect(said(say(playing, typed))).not.toContain(text("vi", "erase-goodbye"));
  });
});

describe("words that choose nothing", () => {
  it.each([
    ["vi", "alo"],
    ["vi", "chào ad ạ"],
    ["en", "hello"],
    ["zh-Hans", "你好"],
    ["zh-Hant", "您好"],
    ["ko", "안녕하세요"],
  ])("%s: %s is greeted", (lang, typed) => {
    const playing = say(playingIn(content, lang), typed);
    expect(said(playing)).toContain(text(lang, "note-hello"));
    expect(at(playing)).toBe("menu/main");
  });

  it("costs one line and the question; the second in a row brings help", () => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3", "1", "hmm");
    expect(at(playing)).toBe("tip/what");
    const once = playing.screens.at(-1);
    expect(once?.brief).toBe(true);
    const menu = say(playingIn(content, "vi"), "xyz");
    expect(menu.screens.at(-1)?.brief).toBe(true);
    expect(said(menu)).not.toContain(text("vi", "help"));
    say(menu, "zyx");
    expect(menu.screens.at(-1)?.brief).toBeUndefined();
    expect(said(menu)).toContain(text("vi", "help"));
    expect(say(menu, "1", "00", "xyz").screens.at(-1)?.brief).toBe(true);
  });

  it.each([
    "\u200b".repeat(12),
    "\u3164".repeat(11),
    "\u2800".repeat(12),
    "a".padEnd(12, "\u200b"),
  ])("are too short when nobody sees them: %j", (typed) => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3", "1", typed);
    expect(at(playing)).toBe("tip/what");
    expect(said(playing)).toContain(content.texts.format("vi", "note-too-short", { min: 10 }));
  });

  it.each(["👍👍👍👍👍👍👍👍👍👍👍👍", "😡"])("are asked for beside emoji: %s", (typed) => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3", "1", typed);
    expect(at(playing)).toBe("tip/what");
    expect(said(playing)).toContain(text("vi", "note-emoji"));
  });
});

describe("who wants no more notices", () => {
  const STOPS = [
    "stop",
    "STOP",
    "/stop",
    "dừng",
    "dừng nhận",
    "ngừng nhận",
    "hủy đăng ký",
    "huy dang ky",
    "tắt thông báo",
    "unsubscribe",
    "구독 취소",
    "수신 거부",
    "수신거부",
    "退订",
    "退訂",
  ];

  it.each(STOPS)("%s ends them, and a draft stays where it is", (typed) => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3");
    playing.session = { ...playing.session, subscribed: true };
    const { effects } = playInput(content, playing, { body: { type: "text", text: typed } });
    expect(effects).toContainEqual({ type: "unsubscribe" });
    expect(playing.session.subscribed).toBe(false);
    expect(at(playing)).toBe("tip/area");
    expect(playing.session.run?.answers["tip/category"]).toBe("theft");
  });

  it.each(STOPS)("%s ends them where words are asked for, which are asked for again", (typed) => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3", "1");
    expect(at(playing)).toBe("tip/what");
    playing.session = { ...playing.session, subscribed: true };
    const { effects } = playInput(content, playing, { body: { type: "text", text: typed } });
    expect(effects).toContainEqual({ type: "unsubscribe" });
    expect(said(playing)).toContain(text("vi", "note-unsubscribed"));
    expect(at(playing)).toBe("tip/what");
    expect(playing.session.run?.answers["tip/what"]).toBeUndefined();
    expect(playing.screens.at(-1)?.question).toBeDefined();
  });

  it.each([
    "Xe tải dừng lại trước cổng chợ rồi đi",
    "They stop at the market gate every night",
    "他们每天晚上停止卸货后才离开这里",
    "경찰이 오면 하역 작업을 중지 하고 숨습니다",
    "stop stop stop, người ta hét lên như vậy",
  ])("says so alone, not in what they tell: %s", (typed) => {
    const playing = say(playingIn(content, "vi"), "1", "1", "3", "1");
    playing.session = { ...playing.session, subscribed: true };
    say(playing, typed);
    expect(playing.session.subscribed).toBe(true);
    expect(playing.session.run?.answers["tip/what"]).toMatchObject({ text: typed });
  });

  it.each(STOPS)("%s ends them at the menu, which offers to subscribe", (typed) => {
    const playing = playingIn(content, "vi");
    const wants = { areas: ["song-tri"], topics: [], until: 1 };
    playing.session = { ...playing.session, subscribed: true, wants };
    const { effects } = playInput(content, playing, { body: { type: "text", text: typed } });
    expect(effects).toContainEqual({ type: "unsubscribe" });
    // Who comes back gets all, as the button says.
    expect(playing.session.wants).toBeUndefined();
    expect(at(playing)).toBe("menu/main");
  });

  it("is told that there is nothing to stop", () => {
    const playing = say(playingIn(content, "vi"), "1", "1", "stop");
    expect(said(playing)).toContain(text("vi", "note-not-subscribed"));
    expect(playing.session.run?.answers["tip/category"]).toBe("theft");
  });
});
