import { expect, it } from "vitest";
import { MissingSetting, workerEnvironment } from "../../scripts/worker-environment.ts";

it("passes the Worker's own names on and nothing else of the machine", () => {
  const machine = {
    APP_SECRET: "secret",
    APP_SECRET_PREVIOUS: "former secret",
    SECURITY_CONTACT: "mailto:security@mo.example",
    TELEGRAM_BOT_TOKEN: "token",
    ZALO_MEDIA_HOSTS: "*.example",
    ZALO_BOT_TOKEN: "",
    HOME: "/home/somebody",
    CLOUDFLARE_API_TOKEN: "not for the Worker",
  };
  expect(workerEnvironment(machine, 8787)).toEqual({
    APP_SECRET: "secret",
    APP_SECRET_PREVIOUS: "former secret",
    SECURITY_CONTACT: "mailto:security@mo.example",
    ORIGIN: "http://localhost:8787",
    TELEGRAM_BOT_TOKEN: "token",
    ZALO_MEDIA_HOSTS: "*.example",
  });
});

it("keeps an ORIGIN that is given", () => {
  const given = { APP_SECRET: "secret", ORIGIN: "https://mo.example" };
  expect(workerEnvironment(given, 8787).ORIGIN).toBe("https://mo.example");
});

it.each([{}, { APP_SECRET: "" }])("names the missing secret", (environment) => {
  expect(() => workerEnvironment(environment, 8787)).toThrow(new MissingSetting("APP_SECRET"));
});
