import { expect, it } from "vitest";
import { telegram } from "../../src/telegram/telegram.ts";
import { message } from "./fixtures.ts";

function channel(username: string) {
  return telegram.open({
    token: "1:test",
    webhookSecret: "secret",
    apiRoot: "http://telegram.test",
    own: { TELEGRAM_BOT_USERNAME: username },
  });
}

const parsed = (username: string, text: string) =>
  channel(username).parse(message({ text }))?.body ?? null;

it.each(["/menu@tieng_mo_bot", "/start@Tieng_Mo_Bot abc", "/menu", "gửi @nguoi_khac"])(
  "takes what names no other bot: %s",
  (text) => {
    expect(parsed("tieng_mo_bot", text)).toEqual({ type: "text", text });
    expect(parsed("@tieng_mo_bot", text)).toEqual({ type: "text", text });
  },
);

it.each(["/menu@other_bot", "/start@tieng_mo_bot2 abc"])("leaves to its bot: %s", (text) => {
  expect(parsed("tieng_mo_bot", text)).toBeNull();
});

it("takes any name where its own is not set", () => {
  expect(parsed("", "/menu@other_bot")).toEqual({ type: "text", text: "/menu@other_bot" });
});
