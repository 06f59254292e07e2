import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { variablesOf } from "../src/app/channel-descriptor.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS } from "../src/core/channel.ts";
import { readSources } from "./architecture/source-file.ts";

describe.each(CHANNEL_IDS)("the channel %s", (id) => {
  it("keeps the contract of channels", () => {
    const test = `test/${id}/${id}-channel.test.ts`;
    expect(existsSync(test), test).toBe(true);
    expect(readFileSync(test, "utf8")).toContain("describeChannel(");
  });

  it("has a stand-in for its platform", () => {
    expect(existsSync(`simulator/${id}`), `simulator/${id}`).toBe(true);
  });

  it("is described under its own id", () => {
    const bot = { token: "none", webhookSecret: "none", apiRoot: "http://localhost", own: {} };
    expect(CHANNELS[id].id).toBe(id);
    expect(CHANNELS[id].open(bot).id).toBe(id);
  });
});

it("no two channels share a variable", () => {
  const names = Object.values(CHANNELS).flatMap(variablesOf);
  expect(new Set(names).size).toBe(names.length);
});

it("no file of src names a channel but its own folder and the two lists", () => {
  const lists = ["src/core/channel.ts", "src/channels.ts"];
  const named = new RegExp(`["'.](${CHANNEL_IDS.join("|")})\\b(?!/)`);
  const isOwn = (path: string) =>
    lists.includes(path) || CHANNEL_IDS.some((id) => path.startsWith(`src/${id}/`));
  const found = readSources("src").filter(({ path, text }) => !isOwn(path) && named.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
