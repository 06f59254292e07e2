import { join } from "node:path";
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import type { Hono } from "hono";
import { createBuilder, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { withEmptyMethods, withoutMembers } from "../../scripts/trim/edits.ts";
import { trimLibraries } from "../../scripts/trim-libraries.ts";
import type { ageSealing } from "../../src/seal/age-sealing.ts";
import type { makeTelegramApi } from "../../src/telegram/telegram-api.ts";
import type { makeZaloClient } from "../../src/zalo/zalo-client.ts";

/** A recipient of a hardware key, from age's documentation. */
const HARDWARE = "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e";

const ENTRY = `
export { ageSealing } from "/src/seal/age-sealing.ts";
export { makeTelegramApi } from "/src/telegram/telegram-api.ts";
export { makeZaloClient } from "/src/zalo/zalo-client.ts";
export { Hono } from "hono";
`;

interface Trimmed {
  ageSealing: typeof ageSealing;
  makeTelegramApi: typeof makeTelegramApi;
  makeZaloClient: typeof makeZaloClient;
  Hono: typeof Hono;
}

/** Four users of libraries, as the Worker's build has them. */
let trimmed: Trimmed;
let modules: string[];

beforeAll(async () => {
  const chunk = await buildOf(ENTRY);
  modules = Object.entries(chunk.modules).flatMap(([id, { code }]) => (code ? [id] : []));
  trimmed = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
});

describe("the libraries of the Worker's build", () => {
  it("are without what nobody runs", () => {
    const found = modules.join("\n");
    for (const part of [
      "reg-exp-router",
      "axios/lib/adapters/xhr",
      "axios/lib/helpers/toFormData",
      "axios/lib/helpers/parseHeaders",
      "weierstrass",
    ]) {
      expect(found).not.toContain(part);
    }
  });

  it("have no use for grammY's wrappers, which are left out", async () => {
    const sources = import.meta.glob<string>("../../src/telegram/*.ts", {
      query: "?raw",
      import: "default",
      eager: true,
    });
    // Only `npm run deploy` and the launcher publish.
    const inWorker = Object.entries(sources).filter(([path]) => !path.endsWith("/publish.ts"));
    const wrapped = inWorker.filter(([, code]) => /\bapi\.(?!raw\b|config\b)\w+\(/.test(code));
    expect(wrapped.map(([path]) => path)).toEqual([]);
    const api = trimmed.makeTelegramApi({ token: "1:a", apiRoot: "https://telegram.example" });
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(api))).toEqual(["constructor"]);
  });

  it("route by pattern, by wildcard and in order", async () => {
    const { Hono } = trimmed;
    const inner = new Hono()
      .get("/:file{.+\\.xml}", (c) => c.text(`file ${c.req.param("file")}`))
      .get("/:id", (c) => c.text(`id ${c.req.param("id")}`));
    const app = new Hono()
      .use("/a/*", async (c, next) => next().then(() => c.header("X-Passed", "1")))
      .route("/a", inner)
      .all("*", (c) => c.text("all", 404));
    const texts = ["/a/one.xml", "/a/one", "/a/one/two", "/b"].map(async (path) => {
      const answer = await app.request(path);
      return [await answer.text(), answer.headers.get("X-Passed")];
    });
    expect(await Promise.all(texts)).toEqual([
      ["file one.xml", "1"],
      ["id one", "1"],
      ["all", "1"],
      ["all", null],
    ]);
  });

  it("seal as the whole library does", async () => {
    const seed = new Uint8Array(32).fill(7);
    const { identity, recipient } = await trimmed.ageSealing.keyPair(seed);
    expect(await identityToRecipient(identity)).toBe(recipient);

    const sealed = await trimmed.ageSealing.seal(recipient, new Uint8Array([1, 2, 3]));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(sealed)).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("open what the whole library sealed", async () => {
    const identity = await generateHybridIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const sealed = await encrypter.encrypt(new Uint8Array([4, 5]));
    expect(await trimmed.ageSealing.open(identity, sealed)).toEqual(new Uint8Array([4, 5]));
  });

  it("say what is missing when it is asked for", async () => {
    const sealing = trimmed.ageSealing.seal(HARDWARE, new Uint8Array([1]));
    await expect(sealing).rejects.toThrow("not in this build: TagRecipient");
  });

  it("call Telegram, and tell its refusals", async () => {
    const answers = [
      { ok: true, result: { id: 5 } },
      { ok: false, error_code: 403, description: "no" },
    ];
    const urls: string[] = [];
    const api = trimmed.makeTelegramApi({
      token: "1:token",
      apiRoot: "http://telegram.test",
      fetch: async (url) => {
        urls.push(String(url));
        return Response.json(answers.shift());
      },
    });
    expect(await api.raw.getMe()).toEqual({ id: 5 });
    await expect(api.raw.getMe()).rejects.toMatchObject({ name: "GrammyError", error_code: 403 });
    expect(urls).toEqual(Array(2).fill("http://telegram.test/bot1:token/getMe"));
  });

  it("call Zalo, and tell a lost connection", async () => {
    const call = (fetch: () => Promise<Response>) =>
      trimmed.makeZaloClient({ token: "t", apiRoot: "http://zalo.test", fetch })("sendMessage", {});
    const answered = call(async () => Response.json({ ok: true, result: { message_id: "m" } }));
    expect(await answered).toEqual({ type: "ok", result: { message_id: "m" } });
    const cut = call(() => Promise.reject(new Error("cut")));
    expect(await cut).toEqual({ type: "no-answer" });
  });
});

it("takes out members of a class, and the work of others", () => {
  const code =
    "class A { a = 1; b() { return this.a } }\nexport const C = class { c() { return 2 } };";
  expect(withoutMembers(code, { A: ["a"], C: ["c"] })).toBe(
    "class A {  b() { return this.a } }\nexport const C = class {  };",
  );
  expect(withEmptyMethods(code, { A: ["b"] })).toContain("b() {}");
  expect(() => withoutMembers(code, { A: ["c"] })).toThrow("a library has changed: no A.c");
});

it("fails the build when a library has changed", async () => {
  const changed = {
    name: "changed",
    enforce: "pre" as const,
    load: (id: string) => (id.endsWith("grammy/out/web.mjs") ? "export class Api {}" : null),
  };
  await expect(buildOf('export { Api } from "grammy/web";', changed)).rejects.toThrow(
    "grammy has changed",
  );
});

async function buildOf(entry: string, ...more: { name: string }[]): Promise<Rolldown.OutputChunk> {
  const virtual = {
    name: "entry",
    resolveId: (id: string) => (id === "virtual:entry" ? id : null),
    load: (id: string) => (id === "virtual:entry" ? entry : null),
  };
  const builder = await createBuilder({
    root: join(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "silent",
    plugins: [virtual, ...more, trimLibraries],
    environments: {
      worker: {
        consumer: "server",
        resolve: { conditions: ["workerd", "browser", "module"], noExternal: true },
        build: { write: false, rolldownOptions: { input: "virtual:entry" } },
      },
    },
  });
  const { worker } = builder.environments;
  if (!worker) throw new Error("there is no such environment");
  const built = await builder.build(worker);
  const [chunk] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  return chunk;
}
