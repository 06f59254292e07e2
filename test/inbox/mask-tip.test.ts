import { expect, test } from "vitest";
import type { ThreadEntry, TipDetail } from "../../src/core/station/tip-views.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { partsOfRecord } from "../../src/inbox/tips/mask-record.ts";
import { boxesOf, countMask, type Mask } from "../../src/inbox/tips/mask-tip.ts";
import { packTip } from "../../src/inbox/tips/pack-tip.ts";
import { packTips } from "../../src/inbox/tips/pack-tips.ts";
import { suggestDecision } from "../../src/inbox/tips/suggest-decision.ts";
import type { FetchFile } from "../../src/inbox/tips/tip-files.ts";
import { type Decisions, WHOLE } from "../../src/inbox/tips/tip-parts.ts";
import { tipRecord } from "../../src/inbox/tips/tip-record.ts";
import { clocksEn } from "../../src/inbox/words/clocks-en.ts";
import { en } from "../../src/inbox/words/en.ts";
import { gradeEn } from "../../src/inbox/words/grade-en.ts";
import { paperEn } from "../../src/inbox/words/paper-en.ts";
import { tipPageEn } from "../../src/inbox/words/tip-page-en.ts";
import { readTar } from "./read-tar.ts";
import { sampleTip } from "./sample-tip.ts";

const AT = "2026-11-27T09:00:00.000Z";
const { identity, recipient } = await newKeyPair();
const other = await newKeyPair();
const words = {
  ...{ all: en, paper: paperEn, lang: "en", timeline: tipPageEn.timeline },
  ...{ grades: gradeEn, reasons: en.keeping.reasons, clocks: clocksEn.events },
  label: (_kind: string, id: string) => id,
  nameOf: () => null,
};

const label = { en: "What" };
const item = (name: string, kind: string) => ({
  name: `name-${name}`,
  identity: `key-${name}`,
  kind,
});
const photo = {
  ...item("photo", "photo"),
  caption: "Nhà chị Hạnh, 36A-123.45",
  original: item("raw", "photo"),
};
const CONTENT = {
  ...{ version: 1, lang: "vi", mailbox: "age1mailbox", salt: "salt-of-it", later: "a new key" },
  fields: [
    { id: "what", label, value: { type: "text", text: "Anh Tuấn ở số nhà 12, gọi 0912 345 678" } },
    { id: "act", label, value: { type: "option", option: "sells", label: { en: "Sells drugs" } } },
    { id: "place", label, value: { type: "place", lat: 18.123, lon: 106.456, radius: 0 } },
    { id: "files", label, value: { type: "media", items: [photo, item("voice", "voice")] } },
  ],
  forwarded: { from: "fire", reason: "help", note: "Hỏi ông Bảo" },
};

const seal = (value: unknown, to = recipient) => sealText(JSON.stringify(value), to);

async function sampled(): Promise<TipDetail> {
  const entry = async (id: string, said: object, of: Partial<ThreadEntry> = {}) => ({
    ...{ id, at: AT, digest: null, copied: false, private: false, officer: null },
    ...{ from: "resident" as const, ...of },
    sealed: await seal({ version: 1, salt: "salt-of-a-message", ...said }),
  });
  const thread = [
    await entry("r", {
      text: "Chị Mai thấy",
      files: [item("later", "photo"), item("film", "video")],
    }),
    await entry("n", { text: "Đã gọi Cường" }, { from: "officer", officer: "Lan", private: true }),
    { ...(await entry("x", {})), sealed: await seal({ text: "Dung" }, other.recipient) },
    await entry("s", { text: "Ở cầu" }),
  ];
  return { ...sampleTip("t"), sealed: await seal(CONTENT), thread };
}

/** What is suggested, and a region of the first photo. */
async function suggested(tip: TipDetail): Promise<Mask> {
  const parts = partsOfRecord(await tipRecord(tip, [identity]), tip.thread);
  const decisions: Decisions = Object.fromEntries(
    parts.map((part) => [part.id, suggestDecision(part, "vi")]),
  );
  const boxes = [{ left: 0, top: 0, width: 50, height: 50 }];
  const own = { ...WHOLE, ...decisions["files-name-photo"], boxes };
  // The sample calls every message a note.
  const shown = { "later-r": { ...WHOLE, hidden: new Set([2]) }, "later-s": WHOLE };
  const later = { "later-r-name-later": WHOLE };
  return { lang: "vi", decisions: { ...decisions, ...shown, ...later, "files-name-photo": own } };
}

const fetchFile: FetchFile = async ({ name, boxes }) => ({
  blob: new Blob([boxes.length > 0 ? `covered ${boxes.length}` : `whole ${name.slice(5)}`]),
  extension: "jpg",
});

async function packed(tip: TipDetail, mask: Mask | null) {
  const about = { station: "duty", savedBy: "Lan", savedAt: new Date(AT), words, mask };
  const onProgress = () => undefined;
  const archive = await packTip(tip, { ...about, identities: [identity], fetchFile, onProgress });
  return new Uint8Array(await archive.arrayBuffer());
}

/** What must be nowhere in a file, in any form. */
const SECRETS = [
  ...["Tuấn", "0912", "345", "Hạnh", "36A", "123.45", "Mai", "Bảo", "Cường", "Dung", "18.123"],
  ...["106.456", "salt", "a new key", "age1mailbox", "name-", "key-", "age-encryption", "raw"],
  ...["whole photo", "voice", "film", "whole film"],
];

function lies(bytes: Uint8Array, secret: string): boolean {
  const file = Buffer.from(bytes);
  // Base64 has three forms of a text, by what stands before it; its ends hold bits of others.
  const coded = ["", "-", "--"].map((before) =>
    Buffer.from(`${before}${secret}--`).toString("base64").slice(4, -4),
  );
  const forms = [
    secret,
    ...[secret.normalize("NFD")],
    ...coded.filter(({ length }) => length >= 6),
  ];
  return forms.some((form) => file.includes(form));
}

test("nothing that is hidden or left out lies in a masked archive", async () => {
  const tip = await sampled();
  const bytes = await packed(tip, await suggested(tip));
  expect(SECRETS.filter((secret) => lies(bytes, secret))).toEqual([]);
  // The test would find them.
  const whole = await packed(tip, null);
  const found = SECRETS.filter((secret) => lies(whole, secret));
  expect(SECRETS.filter((secret) => !found.includes(secret))).toEqual(["Dung", "age1mailbox"]);
  // Nor any piece as it was sealed.
  for (const { sealed } of [tip, ...tip.thread])
    expect(lies(bytes, sealed.slice(50, 90))).toBe(false);
});

test("a masked archive keeps the rest, and says how much is hidden", async () => {
  const tip = await sampled();
  const found = readTar(await packed(tip, await suggested(tip)));
  const folder = "tin-bao-0412-da-che";
  expect([...found.keys()]).toEqual(
    ["tip.txt", "tip.json", "files/01-photo.jpg", "files/02-photo.jpg"].map(
      (path) => `${folder}/${path}`,
    ),
  );
  const text = (path: string) => Buffer.from(found.get(`${folder}/${path}`) ?? "").toString();
  expect(text("files/01-photo.jpg")).toBe("covered 1");
  expect(text("files/02-photo.jpg")).toBe("whole later");
  const letter = text("tip.txt").split("\r\n");
  const counts = { words: 9, regions: 1, parts: 5 };
  expect(letter[1]).toBe(
    "COPY WITH HIDDEN WORDS: 9 words hidden, 1 box on pictures, 5 parts left out.",
  );
  expect(letter).toContain("> Anh █████ ở số nhà █████, gọi █████");
  expect(JSON.parse(text("tip.json"))).toMatchObject({
    masked: counts,
    number: "0412",
    content: {
      fields: [
        { id: "what", value: { text: "Anh █████ ở số nhà █████, gọi █████" } },
        { id: "act" },
        { id: "files", value: { items: [{ kind: "photo", caption: "Nhà chị █████" }] } },
      ],
      forwarded: { from: "fire", note: "" },
    },
    thread: [{ content: { text: "Chị █████ thấy" } }, { content: { text: "Ở cầu" } }],
    files: [{ message: 0, original: false }, { message: 1 }],
  });
});

test("what came since an officer hid words is not in the copy, nor is what has another form", async () => {
  const tip = await sampled();
  const mask = await suggested(tip);
  const later = { ...tip.thread[0], id: "new", sealed: await seal({ version: 1, text: "Zelda" }) };
  const more = { ...tip, thread: [...tip.thread, later as ThreadEntry] };
  expect(lies(await packed(more, mask), "Zelda")).toBe(false);
  const odd = { ...tip, sealed: await seal({ ...CONTENT, version: 2 }) };
  expect(lies(await packed(odd, mask), "Sells")).toBe(false);
});

test("a file that can't be covered is missing, and never there whole", async () => {
  const tip = await sampled();
  const mask = await suggested(tip);
  const parts = partsOfRecord(await tipRecord(tip, [identity]), tip.thread);
  expect(boxesOf(parts, mask).get("name-photo")).toHaveLength(1);
  const about = { station: "duty", savedBy: "Lan", savedAt: new Date(AT), words, mask };
  const archive = await packTip(tip, {
    ...{ ...about, identities: [identity], onProgress: () => undefined },
    fetchFile: async (file) => (file.boxes.length > 0 ? "unreadable" : await fetchFile(file)),
  });
  const found = readTar(new Uint8Array(await archive.arrayBuffer()));
  expect([...found.keys()].filter((path) => path.includes("/files/"))).toHaveLength(1);
});

test("several tips as one file are masked alike, and one that nobody looked at says nothing", async () => {
  const tip = await sampled();
  const mask = await suggested(tip);
  const maskOf = (id: string): Decisions => (id === "t" ? mask.decisions : {});
  const text = await packTips([tip, { ...tip, id: "unseen" }], [identity], maskOf);
  const bytes = new TextEncoder().encode(text);
  expect(SECRETS.filter((secret) => lies(bytes, secret))).toEqual([]);
  const [seen, unseen] = JSON.parse(text).tips;
  expect(seen).toMatchObject({ masked: { words: 9, regions: 1, parts: 5 } });
  expect(unseen).toMatchObject({ content: { fields: [] }, thread: [], masked: { parts: 11 } });
});

test("counts words, not signs", () => {
  const parts = [{ id: "a", label, type: "words" as const, text: "(Tuấn), ở chợ" }];
  const decisions = { a: { ...WHOLE, hidden: new Set([0, 1, 2, 3]) } };
  expect(countMask(parts, { decisions, lang: "vi" })).toEqual({ words: 1, regions: 0, parts: 0 });
});
