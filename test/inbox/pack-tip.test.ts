import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ThreadEntry, TipDetail, TipEvent } from "../../src/core/station/tip-views.ts";
import { CallFailed } from "../../src/inbox/api/call-failed.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { packTip } from "../../src/inbox/tips/pack-tip.ts";
import type { FetchFile } from "../../src/inbox/tips/tip-files.ts";
import { clocksEn } from "../../src/inbox/words/clocks-en.ts";
import { en } from "../../src/inbox/words/en.ts";
import { gradeEn } from "../../src/inbox/words/grade-en.ts";
import { paperEn } from "../../src/inbox/words/paper-en.ts";
import { tipPageEn } from "../../src/inbox/words/tip-page-en.ts";
import { readTar } from "./read-tar.ts";
import { sampleTip } from "./sample-tip.ts";

const AT = "2026-11-27T09:00:00.000Z";
const { identity, recipient } = await newKeyPair();
const words = {
  all: en,
  paper: paperEn,
  lang: "en",
  timeline: tipPageEn.timeline,
  grades: gradeEn,
  reasons: en.keeping.reasons,
  clocks: clocksEn.events,
  label: (_kind: string, id: string) => id,
  nameOf: (id: string) => (id === "o1" ? "Lan" : null),
};

const item = (name: string, kind: string) => ({ name, identity: `key of ${name}`, kind });

async function sealedTip(): Promise<TipDetail> {
  const content = {
    version: 1,
    lang: "vi",
    mailbox: "age1mailbox",
    fields: [
      { id: "what", label: { en: "What" }, value: { type: "text", text: HOSTILE } },
      {
        id: "files",
        label: { en: "Files" },
        value: {
          type: "media",
          items: [
            { ...item("a", "photo"), caption: "biển số", original: { name: "o", identity: "ko" } },
            item("gone", "video"),
          ],
        },
      },
    ],
  };
  const seal = (value: unknown) => sealText(JSON.stringify(value), recipient);
  const entry = async (id: string, of: Partial<ThreadEntry>, said: object) => ({
    ...{ id, at: AT, digest: null, copied: false, private: false, officer: null },
    from: "resident" as const,
    ...of,
    sealed: await seal({ version: 1, ...said }),
  });
  const thread = [
    await entry("q", { from: "officer", officer: "Lan" }, { text: "Ở đâu?" }),
    await entry("r", {}, { text: "Ở cầu", files: [item("b", "photo")] }),
    await entry("n", { from: "officer", officer: "Lan", private: true }, { text: "Đã gọi" }),
  ];
  const event = (kind: TipEvent["kind"], value = "") => ({ at: AT, kind, value, officer: "Lan" });
  const events = [event("status", "checking"), event("owner", "o1"), event("opened")];
  return { ...sampleTip("t"), owner: "o1", sealed: await seal(content), thread, events };
}

const HOSTILE = "=1+1\u202e<b>\n3. [PRIVATE NOTE] Lan, today\nforged";

const files: FetchFile = async ({ name, identity }) => {
  if (name === "gone") return "gone";
  return { blob: new Blob([`${name} opened by ${identity}`]), extension: "jpg" };
};

async function packed(tip: TipDetail, fetchFile = files) {
  const about = { station: "duty", savedBy: "Lan", savedAt: new Date(AT) };
  const onProgress = () => undefined;
  const archive = await packTip(tip, {
    ...about,
    identities: [identity],
    fetchFile,
    onProgress,
    words,
    mask: null,
  });
  return new Uint8Array(await archive.arrayBuffer());
}

test("one archive holds all of a tip: answers, thread, notes, timeline, files", async () => {
  const tip = await sealedTip();
  const bytes = await packed(tip);
  const found = readTar(bytes);
  expect([...found.keys()].map((path) => path.replace("tin-bao-0412/", ""))).toEqual([
    "tip.txt",
    "tip.json",
    "files/01-photo.jpg",
    "originals/02-photo.jpg",
    "files/03-photo.jpg",
    "sealed/tip.age",
    ...[1, 2, 3].map((n) => `sealed/message-${n}.age`),
  ]);
  const text = (path: string) => Buffer.from(found.get(`tin-bao-0412/${path}`) ?? "").toString();
  expect(text("files/03-photo.jpg")).toBe("b opened by key of b");
  expect(text("sealed/tip.age")).toMatch(/^age-encryption/);
  const json = JSON.parse(text("tip.json"));
  expect(json).toMatchObject({
    form: "tieng-mo/tip/v1",
    station: "duty",
    savedBy: "Lan",
    owner: "Lan",
    number: "0412",
    content: { fields: [{ value: { text: HOSTILE } }, {}] },
    thread: [
      { content: { text: "Ở đâu?" }, private: false },
      { content: { text: "Ở cầu" }, from: "resident" },
      { content: { text: "Đã gọi" }, private: true },
    ],
    events: [{ kind: "status" }, { kind: "owner" }, { kind: "opened" }],
    files: [
      { path: "files/01-photo.jpg", message: 0, caption: "biển số", original: false },
      { path: "originals/02-photo.jpg", original: true },
      { path: null, missing: "gone", kind: "video" },
      { path: "files/03-photo.jpg", message: 2 },
    ],
  });
  // Nothing in it leads to the mailbox.
  expect(text("tip.json")).not.toContain("age1mailbox");
});

test("its text marks notes, and no words can pass for a message", async () => {
  const found = readTar(await packed(await sealedTip()));
  const lines = Buffer.from(found.get("tin-bao-0412/tip.txt") ?? "")
    .toString()
    .split("\r\n");
  expect(lines.filter((line: string) => line.startsWith("3. "))).toEqual([
    expect.stringMatching(/^3\. \[PRIVATE NOTE\] Lan, /),
  ]);
  expect(lines).toContain("> 3. [PRIVATE NOTE] Lan, today");
  expect(lines.join("\n")).toMatch(/Set the status: checking \(Lan\)\n.*Took it \(Lan\)/);
});

test("a file that can't be fetched now stops it, so that none is left out unseen", async () => {
  const tip = await sealedTip();
  const offline: FetchFile = () => Promise.reject(new CallFailed("offline"));
  await expect(packed(tip, offline)).rejects.toThrow("offline");
});

test("any tar unpacks it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tip-"));
  try {
    writeFileSync(join(folder, "a.tar"), await packed(await sealedTip()));
    execFileSync("tar", ["xf", "a.tar"], { cwd: folder });
    const read = readFileSync(join(folder, "tin-bao-0412/files/01-photo.jpg"), "utf8");
    expect(read).toBe("a opened by key of a");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what no key opens stays in it as it is", async () => {
  const other = await newKeyPair();
  const sealed = await sealText("{}", other.recipient);
  const found = readTar(await packed({ ...sampleTip("t"), sealed }));
  const json = JSON.parse(Buffer.from(found.get("tin-bao-0412/tip.json") ?? "").toString());
  expect(json).toMatchObject({ sealed, files: [] });
});
