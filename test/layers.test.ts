import { describe, expect, it } from "vitest";
import { layerFaults } from "./architecture/layer-faults.ts";
import { reachable } from "./architecture/reachable.ts";
import { readSources } from "./architecture/source-file.ts";

describe("the layers of src", () => {
  it("holds no wrong-way import, cycle, barrel or misplaced package", () => {
    const sources = readSources("src");
    expect(sources.length).toBeGreaterThan(0);
    expect(layerFaults(sources)).toEqual([]);
  });
});

describe("the Worker", () => {
  it("brings nothing of the authors' check", () => {
    const sources = readSources("src");
    const brought = [...reachable(sources, "src/worker.ts")];
    expect(brought).toContain("src/core/engine/step.ts");
    expect(brought.filter((path) => path.startsWith("src/core/check/"))).toEqual([]);
  });

  it("would be seen to bring it, by whatever way", () => {
    const sources = [
      { path: "src/worker.ts", text: 'export { a } from "./a.ts";' },
      {
        path: "src/a.ts",
        text: 'import type { C } from "./c.ts"; export const a = import("./b.ts");',
      },
      { path: "src/b.ts", text: "" },
      { path: "src/c.ts", text: "" },
    ];
    expect([...reachable(sources, "src/worker.ts")]).toEqual([
      "src/worker.ts",
      "src/a.ts",
      "src/b.ts",
    ]);
  });
});

describe("the names of files", () => {
  /** Counts only uses as an effect's id. */
  const isNamedByEffect = (path: string) => path.startsWith("src/core/effects/");

  it("stand once in each room", () => {
    const paths = readSources("src").map(({ path }) => path);
    const names = paths.filter((path) => !isNamedByEffect(path)).map(nameInRoom);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

/** `app limits.ts`. */
function nameInRoom(path: string): string {
  const parts = path.split("/");
  return `${parts[1]} ${parts.at(-1)}`;
}

/** A file that breaks one rule, and what the rules must say of it. */
const BROKEN: [path: string, text: string, fault: string][] = [
  ["src/core/a.ts", 'import { b } from "../app/b.ts"; b();', "core may not import app"],
  ["src/core/a.ts", 'import type { B } from "../app/b.ts"; let b: B;', "core may not import app"],
  ["src/core/a.ts", 'export { b } from "../app/b.ts"; export let a;', "core may not import app"],
  ["src/core/a.ts", 'const b = await import("../app/b.ts"); b;', "core may not import app"],
  ["src/core/a.ts", 'let b: import("../app/b.ts").B;', "core may not import app"],
  ["src/app/a.ts", 'import { b } from "../seal/b.ts"; b();', "app may not import seal"],
  ["src/telegram/a.ts", 'import { b } from "../zalo/b.ts"; b();', "telegram may not import zalo"],
  ["src/zalo/a.ts", 'import { b } from "../telegram/b.ts"; b();', "zalo may not import telegram"],
  ["src/seal/a.ts", 'import { b } from "../storage/b.ts"; b();', "seal may not import storage"],
  ["src/storage/a.ts", 'import { b } from "../seal/b.ts"; b();', "storage may not import seal"],
  ["src/content.ts", 'import { b } from "./wire.ts"; b();', "content may not import wire"],
  ["src/http/a.ts", 'import { b } from "../objects/b.ts"; b();', "http may not import objects"],
  ["src/objects/a.ts", 'import { b } from "../http/b.ts"; b();', "objects may not import http"],
  ["src/wire.ts", 'import { b } from "./objects/b.ts"; b();', "wire may not import objects"],
  ["src/http/a.ts", 'import { b } from "../worker.ts"; b();', "http may not import worker"],
  ["src/http/a.ts", 'import { b } from "../inbox/b.ts"; b();', "http may not import inbox"],
  ["src/inbox/a.tsx", 'import { b } from "../http/b.ts"; b();', "inbox may not import http"],
  ["src/inbox/a.tsx", 'import type { B } from "../app/b.ts"; let b: B;', "may not import app"],
  [
    "src/http/api/a.ts",
    'import { b } from "../pages/b.ts"; b();',
    "http/api may not import http/p",
  ],
  [
    "src/http/pages/a.ts",
    'import { b } from "../api/b.ts"; b();',
    "http/pages may not import http/a",
  ],
  ["src/http/errors.ts", 'import { b } from "./api/b.ts"; b();', "http/errors.ts may not import"],
  ["src/http/api/a.ts", 'import { b } from "../app.ts"; b();', "may not import http/app.ts"],
  ["src/inbox/tips/a.tsx", 'import { b } from "../scams/b.ts"; b();', "may not import inbox/scams"],
  ["src/inbox/tips/a.tsx", 'import b from "../scams/b.css"; b;', "may not import inbox/scams"],
  ["src/inbox/session/a.ts", 'await import("../app/b.ts");', "may not import inbox/app"],
  ["src/inbox/app/a.ts", 'import { b } from "../main.ts"; b();', "may not import inbox/main.ts"],
  ["src/core/a.ts", 'import { b } from "../../scripts/b.ts"; b();', "core may not import scripts"],
  ["src/other/a.ts", "export const a = 1;", "stands in no room"],
  [
    "src/app/a.ts",
    'import { Api } from "grammy/web"; new Api("");',
    "grammy/web has no place here",
  ],
  ["src/telegram/a.ts", 'import { Api } from "grammy"; new Api("");', "grammy has no place here"],
  ["src/app/a.ts", 'import type { Update } from "grammy/types"; let u: Update;', "no place"],
  ["src/telegram/a.ts", 'import axios from "axios"; axios();', "axios has no place here"],
  ["src/http/a.ts", 'import { Encrypter } from "age-encryption"; Encrypter;', "no place here"],
  ["src/objects/a.ts", 'import { Hono } from "hono"; new Hono();', "hono has no place here"],
  ["src/inbox/a.ts", 'import { Hono } from "hono"; new Hono();', "hono has no place here"],
  ["src/http/a.ts", 'import { hc } from "hono/client"; hc("");', "hono/client has no place here"],
  ["src/objects/a.ts", 'import { Low } from "lowdb"; Low;', "lowdb has no place here"],
  ["src/objects/a.ts", 'import { eq } from "drizzle-orm"; eq;', "drizzle-orm has no place here"],
  ["src/http/a.ts", 'import { useState } from "react"; useState();', "react has no place here"],
  ["src/http/a.ts", 'import { env } from "cloudflare:workers"; env;', "no place here"],
  [
    "src/core/flow/a.ts",
    'import { FluentBundle } from "@fluent/bundle"; FluentBundle;',
    "no place",
  ],
  ["src/http/a.ts", 'import { z } from "zod"; z.string();', "zod has no place here"],
  ["src/core/tip/a.ts", 'import { z } from "zod"; z.string();', "zod has no place here"],
  ["src/core/tip/a.ts", 'import { parse } from "yaml"; parse("");', "yaml has no place here"],
  ["src/core/a.ts", 'import { readFileSync } from "node:fs"; readFileSync("");', "no place here"],
  ["src/app/a.ts", 'import { get } from "never-heard-of"; get();', "never-heard-of has no place"],
  ["src/app/a.ts", "export let bucket: R2Bucket;", "R2Bucket is Cloudflare's"],
  ["src/http/a.ts", "export let stub: Rpc.Stub<unknown>;", "Rpc is Cloudflare's"],
  [
    "src/core/tip/a.ts",
    'import { b } from "../effects/b.ts"; b();',
    "core/tip may not import core/effects",
  ],
  [
    "src/core/flow/a.ts",
    'import type { B } from "../tip/b.ts"; let b: B;',
    "core/flow may not import core/tip",
  ],
  [
    "src/core/effects/a.ts",
    'import { b } from "../engine/b.ts"; b();',
    "may not import core/engine",
  ],
  ["src/core/engine/a.ts", 'import { b } from "../check/b.ts"; b();', "may not import core/check"],
  ["src/core/a.ts", 'import { b } from "./text/b.ts"; b();', "core/a.ts may not import core/text"],
  [
    "src/core/new/a.ts",
    'import { b } from "../text/b.ts"; b();',
    "core/new may not import core/text",
  ],
  [
    "src/app/outbox/a.ts",
    'import { b } from "../effects/b.ts"; b();',
    "may not import app/effects",
  ],
  [
    "src/app/effects/a.ts",
    'import { b } from "../conversation/b.ts"; b();',
    "may not import app/conv",
  ],
  ["src/app/mailbox.ts", 'import { b } from "./station/b.ts"; b();', "may not import app/station"],
  ["src/core/a.ts", 'import { b } from "./b"; b();', "import without its extension"],
  ["src/core/a/b/c.ts", "export const c = 1;", "deeper than two folders"],
  ["src/core/a.ts", 'export { b } from "./b.ts";', "is a barrel"],
  ["src/core/a.ts", 'export * from "./b.ts";', "is a barrel"],
  ["src/core/a.ts", 'import { b } from "./b.ts"; export { b };', "is a barrel"],
  ["src/core/a.ts", "export const now = (): number => Date.now();", "Date.now in core"],
  ["src/core/a.ts", "export const now = (): Date => new Date();", "new Date() in core"],
  ["src/core/a.ts", "export const dice = (): number => Math.random();", "Math.random in core"],
  ["src/core/a.ts", "crypto.getRandomValues(new Uint8Array(1));", "crypto.getRandomValues in core"],
  ["src/core/a.ts", "export const id = crypto.randomUUID();", "crypto.randomUUID in core"],
  ["src/core/a.ts", 'await fetch("x");', "fetch() in core"],
];

describe("the rules have teeth", () => {
  it.each(BROKEN)("%s: %s", (path, text, fault) => {
    expect(layerFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });

  it("finds a cycle, once, also through types", () => {
    const sources = [
      { path: "src/core/a.ts", text: 'import { b } from "./b.ts"; export const a = b;' },
      { path: "src/core/b.ts", text: 'import { c } from "./c.ts"; export const b = c;' },
      { path: "src/core/c.ts", text: 'import type { A } from "./a.ts"; export let c: A;' },
    ];
    const cycle = "cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts";
    expect(layerFaults(sources)).toEqual([cycle]);
  });
});

/** Imports that the layers allow. */
const SOUND: [path: string, text: string][] = [
  [
    "src/core/engine/a.ts",
    'import { b } from "../effects/b.ts"; import { c } from "./c.ts"; b(c);',
  ],
  ["src/app/mailbox.ts", 'import { b } from "./outbox/b.ts"; import { c } from "./c.ts"; b(c);'],
  ["src/worker.ts", 'export { A } from "./objects/a.ts"; export { default } from "./http/a.ts";'],
  ["src/objects/a.ts", 'import { wire } from "../wire.ts"; import "cloudflare:workers"; wire();'],
  ["src/http/a.ts", 'import { Hono } from "hono"; import { b } from "../core/b.ts"; new Hono(b);'],
  ["src/inbox/a/b.tsx", 'import type { Api } from "../../http/api.ts"; let a: Api; <p>{a}</p>;'],
  ["src/inbox/a.ts", 'import { hc } from "hono/client"; import { b } from "../core/b.ts"; hc(b);'],
  ["src/http/app.ts", 'import { b } from "./api/b.ts"; import { c } from "./c.ts"; b(c);'],
  ["src/http/api/a.ts", 'import { b } from "../errors.ts"; import { c } from "./c.ts"; b(c);'],
  ["src/http/errors.ts", 'import { b } from "./http-env.ts"; b();'],
  ["src/inbox/app/a.ts", 'import { b } from "../tips/b.ts"; b();'],
  ["src/inbox/a.ts", 'import "./style.css"; export const a = 1;'],
  ["src/inbox/a.ts", 'import url from "./a.svg?no-inline"; url;'],
  ["src/core/text/a.ts", 'import { FluentBundle } from "@fluent/bundle"; new FluentBundle();'],
  ["src/core/a.ts", "export const day = (at: number): Date => new Date(at);"],
  ["src/storage/a.ts", 'import { eq } from "drizzle-orm"; export let sql: SqlStorage; eq;'],
];

describe("the rules let through", () => {
  it.each(SOUND)("%s: %s", (path, text) => {
    expect(layerFaults([{ path, text }])).toEqual([]);
  });
});
