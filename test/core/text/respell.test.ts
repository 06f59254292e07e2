import { describe, expect, it, test } from "vitest";
import { parseFlows, readFlowFiles } from "../../../scripts/read-content.ts";
import { typedPart } from "../../../src/core/text/hear.ts";
import { makeEar } from "../../../src/core/text/make-ear.ts";
import { syllableOfKeys } from "../../../src/core/text/typing-keys.ts";

const { spelling } = parseFlows(readFlowFiles());
const ear = makeEar(spelling);
const mended = (text: string) => ear(text)[1]?.text ?? null;

test.each([
  ["cuuws", "cứu"],
  ["vowis", "với"],
  ["chays", "cháy"],
  ["nhaf", "nhà"],
  ["ddanhs", "đánh"],
  ["dduwowngf", "đường"],
  ["duwowngfd", "đường"],
  ["nguwowif", "người"],
  ["khoer", "khỏe"],
  ["thuyr", "thủy"],
  ["quys", "quý"],
  ["gias", "giá"],
  ["nghieeng", "nghiêng"],
  ["d9ang", "đang"],
  ["chay1", "cháy"],
  ["ngu7o7i2", "người"],
  ["nuo7c1", "nước"],
  ["toan2", "toàn"],
])("reads the keys %s as %s", (keys, syllable) => {
  expect(syllableOfKeys(keys)).toBe(syllable);
});

test.each([
  "nha",
  "the",
  "strong",
  "knife",
  "boss",
  "covid19",
  "113",
  "a",
  "wwww",
  "chasf",
  "cars",
])("reads no syllable into %s", (word) => {
  expect(syllableOfKeys(word)).toBeNull();
});

describe("the second reading of a text", () => {
  it.each([
    ["nhà bị cháy k ra đc", "nhà bị cháy không ra được"],
    ["nha bi chay k ra dc", "nha bi chay khong ra duoc"],
    ["ck e dang danh e", "chong em dang danh em"],
    ["o nớ bị hấn đập chắc", "cô ấy bị hắn đánh nhau"],
    ["cuuws vowis chays nhaf", "cứu với cháy nhà"],
    ["d9ang chay1 nha2", "đang cháy nhà"],
  ])("of %j is %j", (text, second) => {
    expect(mended(text)).toBe(second);
  });

  it.each([
    "nhà đang cháy",
    "there is a man at the door with a knife",
    "she has his boxes for the cats",
    "着火了",
    "불이 났어요",
    "",
  ])("of %j is none", (text) => {
    expect(mended(text)).toBeNull();
  });

  it("knows where its words were typed", () => {
    const [, second] = ear("Đêm qua CK  em đánh em");
    const at = second?.text.indexOf("chồng em") ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(second && typedPart(second, at, at + "chồng em".length)).toBe("CK em");
  });
});
