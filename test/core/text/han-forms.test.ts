import { expect, it } from "vitest";
import { readFiles, readFlowFiles } from "../../../scripts/read-content.ts";
import { hanForm } from "../../../src/core/text/han-forms.ts";
import { hear } from "../../../src/core/text/hear.ts";
import { ONE_FORM } from "./one-form-han.ts";

it("knows for every Chinese character of the content whether it has a simpler form", () => {
  // Training sentences are neither in rules nor on screens.
  const flows = Object.entries(readFlowFiles())
    .filter(([path]) => !path.includes("/training/"))
    .map(([, text]) => text);
  const files = [...flows, ...Object.values(readFiles("locales", ".ftl"))];
  const characters = new Set(files.join("").match(/\p{Script=Han}/gu));
  const known = new Set(ONE_FORM);
  const unknown = [...characters].filter((one) => hanForm(one) === one && !known.has(one));
  expect(characters.size).toBeGreaterThan(1_500);
  const where = "put each into ONE_FORM, or with its simplified form into HAN_PAIRS";
  expect(unknown.join(""), where).toBe("");
});

it("makes one text of both scripts", () => {
  const pairs = [
    ["車禍，有人受傷", "车祸，有人受伤"],
    ["著火了，快來人", "着火了，快来人"],
    ["瓦斯外洩", "瓦斯外泄"],
    ["房間裡有槍", "房间里有枪"],
  ];
  for (const [traditional = "", simplified = ""] of pairs) {
    expect(hear(traditional).text).toBe(hear(simplified).text);
  }
  for (const one of ONE_FORM) expect(hanForm(one)).toBe(one);
});
