import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimUser } from "../../simulator/contracts.ts";
import { createWorld, type World } from "./world.ts";

let world: World;
let lan: SimUser;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan" });
  lan.say("hello");
});
afterEach(() => world.simulator.close());

test("setWebhook checks the secret, and a later call without one clears it", async () => {
  const set = (params: object) =>
    world.telegram("setWebhook", { url: "https://bot.example/hook", ...params });
  expect((await set({ secret_token: "no spaces" })).body.description).toBe(
    "Bad Request: secret token contains unallowed characters",
  );
  world.clock.advance(1000);
  expect((await set({ secret_token: "x".repeat(257) })).body.description).toBe(
    "Bad Request: secret token is too long",
  );
  world.clock.advance(1000);
  expect((await set({ secret_token: "good_secret-1" })).body).toEqual({
    ok: true,
    result: true,
    description: "Webhook was set",
  });
  expect((await set({})).status).toBe(429);
  lan.say("with a secret");
  await world.simulator.telegram.idle();
  world.clock.advance(1000);
  await set({});
  lan.say("without");
  await world.simulator.telegram.idle();
  const secrets = world.received.map(({ headers }) =>
    headers.get("x-telegram-bot-api-secret-token"),
  );
  expect(secrets).toEqual(["telegram-hook-secret", "good_secret-1", null]);
});

test("with publicUrlsOnly a local webhook or link is refused", async () => {
  const strict = await createWorld({ telegram: { publicUrlsOnly: true } });
  try {
    const { body } = await strict.telegram("setWebhook", { url: "http://localhost:8787/hook" });
    expect(body.description).toBe(
      "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    );
  } finally {
    await strict.simulator.close();
  }
});

test("commands and profile texts are kept by language and shown on the phone", async () => {
  const commands = [{ command: "report", description: "Send a tip" }];
  expect((await world.telegram("setMyCommands", { commands })).status).toBe(200);
  await world.telegram("setMyCommands", {
    commands: [{ command: "report", description: "Tin" }],
    language_code: "vi",
  });
  await world.telegram("setMyDescription", { description: "What it does" });
  const { telegram } = world.simulator;
  expect(telegram.profile("vi").commands).toEqual([{ command: "report", description: "Tin" }]);
  expect(telegram.profile("ko").commands).toEqual(commands);
  expect(telegram.profile("ko").description).toBe("What it does");
  const bad = await world.telegram("setMyCommands", {
    commands: [{ command: "Báo", description: "x" }],
  });
  expect(bad.body.description).toBe("Bad Request: BOT_COMMAND_INVALID");
  const lang = await world.telegram("setMyName", { name: "x", language_code: "vi-VN" });
  expect(lang.body.description).toBe("Bad Request: invalid language code specified");
});
