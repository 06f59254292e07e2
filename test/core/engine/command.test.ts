import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { typedCommand } from "../../../src/core/engine/command.ts";
import { COMMANDS } from "../../../src/core/flow/content.ts";

const content = readContent();

const TYPED: [text: string, command: string][] = [
  ["0", "back"],
  ["/menu@tieng_mo_bot", "menu"],
  ["/start@tieng_mo_bot payload", "menu"],
  ["/help@tieng_mo_bot", "help"],
  ["０", "back"],
  ["0️⃣", "back"],
  ["00", "menu"],
  ["QUAY LAI", "back"],
  ["返回", "back"],
  ["返回。", "back"],
  ["뒤로", "back"],
  ["選單", "menu"],
  ["메뉴!", "menu"],
  ["取消", "cancel"],
  ["취소", "cancel"],
  ["？", "help"],
  ["幫助", "help"],
  ["도움말", "help"],
  ["语言", "language"],
  ["언어", "language"],
  ["報警", "emergency"],
  ["110", "emergency"],
  ["긴급", "emergency"],
  ["ｒ", "read"],
  ["阅读", "read"],
  ["읽기", "read"],
  ["/start tip", "menu"],
];

describe("a typed command", () => {
  it.each(TYPED)("%j is %s", (text, command) => {
    expect(typedCommand(content, text)).toBe(command);
  });

  it.each(["bỏ", "bỏ qua", "算了", "不要", "그만", "中文", "한국어", "返回学校的路上", "1"])(
    "%j is none",
    (text) => {
      expect(typedCommand(content, text)).toBeNull();
    },
  );

  it("has, in each language, the words by which its buttons and the help name it", () => {
    for (const lang of content.texts.languages) {
      const say = (id: string) => content.texts.format(lang, id, content.place.hotlines);
      for (const command of COMMANDS.filter((one) => one !== "read")) {
        const label = say(`command-${command}`);
        expect(typedCommand(content, label), `${lang}: ${label}`).toBe(command);
      }
      const told = `${say("help")} ${say("ping")}`.matchAll(/[“「]([^”」]+)[”」]/g);
      for (const [, word = ""] of told) {
        expect(typedCommand(content, word), `${lang}: ${word}`).not.toBeNull();
      }
    }
  });
});
