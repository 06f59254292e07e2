import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../src/app/settings.ts";
import { CHANNELS } from "../../src/channels.ts";

const NEEDED = {
  ORIGIN: "https://mo.example/inbox",
  APP_SECRET: Buffer.alloc(32, "a secret of tests").toString("base64url"),
};

const read = (env: object) => readSettings(env, CHANNELS);

describe("the settings", () => {
  it("need an address and a secret; all else is off", () => {
    expect(read(NEEDED)).toEqual({
      origin: "https://mo.example",
      delays: true,
      appSecret: Uint8Array.from(Buffer.from(NEEDED.APP_SECRET, "base64url")),
      appSecretPrevious: null,
      securityContact: null,
      bots: {},
    });
  });

  it.each(["APP_SECRET_PREVIOUS", "SECURITY_CONTACT", "TELEGRAM_BOT_TOKEN", "ZALO_BOT_TOKEN"])(
    "take %s as absent when it is empty",
    (name) => {
      expect(read({ ...NEEDED, [name]: "" })).toEqual(read(NEEDED));
    },
  );

  it.each(["base64", "base64url"] as const)("take a secret as %s", (encoding) => {
    const secret = Buffer.alloc(32, 0xfb);
    const { appSecret } = read({ ...NEEDED, APP_SECRET: secret.toString(encoding) });
    expect(appSecret).toEqual(Uint8Array.from(secret));
  });

  it.each([
    [{ ORIGIN: undefined }, "ORIGIN: must be a URL"],
    [{ ORIGIN: "mo.example" }, "ORIGIN: must be a URL"],
    [{ APP_SECRET: undefined }, "APP_SECRET: must be 32 bytes as base64 or base64url"],
    [{ APP_SECRET: "c2hvcnQ" }, "APP_SECRET: must be 32 bytes as base64 or base64url"],
    [{ APP_SECRET: "abcde" }, "APP_SECRET: must be 32 bytes as base64 or base64url"],
    [
      { APP_SECRET_PREVIOUS: "abcde" },
      "APP_SECRET_PREVIOUS: must be 32 bytes as base64 or base64url",
    ],
    [{ SECURITY_CONTACT: "me" }, "SECURITY_CONTACT: must be mailto:, https: or tel:+"],
    [{ TELEGRAM_BOT_TOKEN: "a" }, "TELEGRAM_WEBHOOK_SECRET: required with its bot token"],
    [{ TELEGRAM_WEBHOOK_SECRET: "a b" }, "TELEGRAM_WEBHOOK_SECRET: Telegram would refuse it"],
    [{ ZALO_API_ROOT: "x" }, "ZALO_API_ROOT: no URL"],
  ])("say what is wrong with %j, never the value", (variables, message) => {
    const reading = () => read({ ...NEEDED, ...variables });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(message);
  });

  it("name every variable that is missing or wrong, at once", () => {
    expect(() => read({ SECURITY_CONTACT: "me" })).toThrow(/ORIGIN.*APP_SECRET.*SECURITY_CONTACT/);
  });
});
