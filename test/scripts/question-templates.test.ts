import { describe, expect, it } from "vitest";
import { readQuestionTemplates } from "../../scripts/question-templates.ts";
import { readContent } from "../../scripts/read-content.ts";
import { fillText, makeAsksWho } from "../../src/core/station/question-template.ts";

const { templates, areas, asks } = readQuestionTemplates();
const { place } = readContent();
const asksWho = makeAsksWho(asks);

describe.each(templates)("the template $id", ({ name, texts }) => {
  it("is in every language of the place, and has a name for officers", () => {
    expect(Object.keys(texts)).toEqual(place.languages);
    expect(Object.keys(name)).toEqual(place.officerLanguages);
  });

  it("is whole once the inbox has filled it in", () => {
    for (const text of Object.values(texts)) {
      expect(fillText(text, { area: "A", day: "D" })).not.toMatch(/[{}]/);
    }
  });

  it("asks for the same names in each language", () => {
    const asked = Object.values(texts).map((text) => text.match(/\{[a-z]+\}/g) ?? []);
    for (const one of asked) expect(one).toEqual(asked[0]);
  });

  it("asks nobody who they are", () => {
    for (const text of Object.values(texts)) expect([text, asksWho(text)]).toEqual([text, []]);
  });
});

it("names every area in every language", () => {
  expect(Object.keys(areas)).toEqual(place.areas.map(({ id }) => id));
  for (const names of Object.values(areas)) expect(Object.keys(names)).toEqual(place.languages);
});

it("leaves braces of values, and names that it does not know", () => {
  expect(fillText("{area} {x}", { area: "{day}", day: "1" })).toBe("{day} {x}");
});

describe("what officers write", () => {
  it.each([
    ["Bạn tên gì?", "name"],
    ["Xin cho biết họ tên của bạn", "name"],
    ["ban ten gi vay", "name"],
    ["Đừng lo. Bạn là ai?", "name"],
    ["What is your full name?", "name"],
    ["Don't worry! Who are you?", "name"],
    ["请问您贵姓？", "name"],
    ["您叫什么名字？", "name"],
    ["請問怎麼稱呼您？", "name"],
    ["성함이 어떻게 되시나요?", "name"],
    ["Cho tôi xin số điện thoại", "number"],
    ["Số điện thoại của bạn là gì?", "number"],
    ["cho xin sdt", "number"],
    ["Bạn sống ở đâu?", "number"],
    ["Can we call you?", "number"],
    ["Please send your phone number", "number"],
    ["Where do you live?", "number"],
    ["您的手机号码是多少？", "number"],
    ["您住在哪里？", "number"],
    ["請留下您的聯絡方式", "number"],
    ["전화번호를 알려 주세요", "number"],
    ["어디에 사시나요?", "number"],
    ["Chúng tôi muốn gặp bạn", "meeting"],
    ["Mời bạn đến trụ sở công an phường", "meeting"],
    ["Could you meet us tomorrow?", "meeting"],
    ["Please come to the police station", "meeting"],
    ["我们可以见面吗？", "meeting"],
    ["请到派出所来", "meeting"],
    ["만나 뵐 수 있을까요?", "meeting"],
    ["파출소로 와 주세요", "meeting"],
  ])("%s asks for a %s", (text, ask) => {
    expect(asksWho(text)).toContain(ask);
  });

  it.each([
    "Quán đó tên gì, ở số mấy?",
    "Biển số xe của họ là gì?",
    "Tên của anh ta là gì?",
    "Bạn thấy họ ở đâu?",
    "Bạn có gặp người đó trước đây không?",
    "What is the name of the shop?",
    "Which number plate did the car have?",
    "Where did you see them?",
    "Do not write your name.",
    "那家店叫什么名字？",
    "您在哪里看到他们的？",
    "가게 이름을 알려 주세요",
    "어디에서 보셨나요?",
  ])("%s asks for nobody", (text) => {
    expect(asksWho(text)).toEqual([]);
  });
});
