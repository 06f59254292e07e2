import { beforeAll, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "../../src/core/base64url.ts";
import { bytesHash } from "../../src/core/bytes-hash.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { ShiftView } from "../../src/core/station/shift-views.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import type { PendingView, UncheckedView } from "../../src/core/station/views.ts";
import { openBytes, openText, sealBytes, sealText } from "../../src/inbox/keys/age-file.ts";
import { type CheckedWords, checkWords } from "../../src/inbox/keys/check-words.ts";
import { type KeyPair, newKeyPair, pairOf } from "../../src/inbox/keys/station-key.ts";
import { checkSwap } from "../../src/inbox/station-keys/check-swap.ts";
import { sealAnew } from "../../src/inbox/station-keys/seal-anew.ts";
import { sealQuestion } from "../../src/inbox/tips/seal-question.ts";
import { ageFile, confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { begun, say } from "./resident.ts";
import { inStation, nextOfficer, read, refusal } from "./station-town.ts";
import { openStation, openTown, settle, tipsOf, until } from "./town.ts";

const STATION = "criminal";
const SEEN = "Hai người đi xe máy đỏ giật túi ở cổng chợ.";

let lan: OfficerBrowser;
let minh: OfficerBrowser;
let present: KeyPair;

beforeAll(async () => {
  openTown();
  const station = await openStation(STATION);
  lan = station.officer;
  minh = await nextOfficer(lan, "Minh");
  present = (await pairOf(station.identity)) ?? expect.fail("no key");
});

/** A tip with a question and its answer. */
async function tipWithThread(): Promise<string> {
  const bich = await begun();
  await bich.sendTip({ category: "category-gambling", what: SEEN });
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  const to = { mailbox: tip.mailbox_recipient, stations: [present.recipient] };
  const question = { id: randomId(), ...(await sealQuestion("Biển số xe là gì?", to)) };
  expect((await minh.post(`/api/tips/${tip.id}/questions`, question)).status).toBe(200);
  await until(() => bich.newest.includes(say("ping")));
  await settle();
  await bich.text("đọc");
  await bich.text("Hình như 38A, không rõ số.");
  return tip.id;
}

/** Two shifts that Lan handed over with these words; Minh took the first one over. */
async function handOver(words: string[]): Promise<string[]> {
  const shifts = [];
  for (const text of words) {
    const sealed = await sealText(text, present.recipient);
    const shift = { id: randomId(), sealed };
    expect((await lan.post("/api/shifts", shift)).status).toBe(200);
    shifts.push(shift.id);
  }
  await minh.post(`/api/shifts/${shifts[0]}/taking`, {});
  return shifts;
}

/** What a colleague reads of the shifts, oldest first, and who took each over. */
async function readShifts(officer: OfficerBrowser, { identity }: KeyPair) {
  const { shifts } = await read<{ shifts: ShiftView[] }>(officer.get("/api/shifts"));
  return Promise.all(
    shifts.reverse().map(async ({ sealed, taken }) => {
      const opened = await openText(sealed ?? "", identity);
      return [opened.ok ? opened.value : opened.reason, taken?.by.name];
    }),
  );
}

/** Two officers agree on a new key, and their browsers open it. */
async function rotate(): Promise<KeyPair> {
  const next = await newKeyPair();
  const copies = [lan, minh].map(({ officer }) => ({ officer, sealed: ageFile("a copy") }));
  const { recipient: from } = present;
  const { recipient } = next;
  const asked = { from, recipient, former: ageFile("the former key"), copies };
  const proposed = await read<ProposalView>(lan.post("/api/keys/rotation", asked));
  await confirm(minh, proposed.subject);
  for (const officer of [lan, minh])
    await officer.post("/api/keys/rotation/opening", { recipient });
  return next;
}

async function pendingOf(officer: OfficerBrowser): Promise<PendingView[]> {
  return (await read<{ blobs: PendingView[] }>(officer.get("/api/keys/pending"))).blobs;
}

/** What a browser does with what colleagues have sealed anew. Answers how much it put back. */
async function compare(officer: OfficerBrowser, keys: { pair: KeyPair; former: KeyPair[] }) {
  let putBack = 0;
  for (;;) {
    const asked = officer.get("/api/keys/unchecked");
    const { swaps } = await read<{ swaps: UncheckedView[] }>(asked);
    if (swaps.length === 0) return putBack;
    const checks = await Promise.all(
      swaps.map(async (swap) => ({ number: swap.number, same: await checkSwap(swap, keys) })),
    );
    const put = officer.put("/api/keys/unchecked", { checks });
    putBack += (await read<{ putBack: number }>(put)).putBack;
  }
}

type Words = (plain: Uint8Array) => Uint8Array;

/** What a changed page seals: not the words that it opened. */
async function sealOther({ kind, id, was, sealed }: PendingView, next: KeyPair, other: Words) {
  const file = fromBase64Url(sealed) ?? new Uint8Array();
  const opened = await openBytes(file, present.identity);
  if (!opened.ok) throw new Error(opened.reason);
  const anew = await sealBytes(other(opened.value), next.recipient);
  return { kind, id, was, replaces: await bytesHash(file), sealed: toBase64Url(anew) };
}

/** Something in the tip, in the question, and in its answer. */
const falsify: Words = (plain) => {
  const text = new TextDecoder().decode(plain);
  return new TextEncoder().encode(text.replace(/xe máy đỏ|Biển số|38A/, "xe tải"));
};

/** What a colleague reads of a tip and its thread, and what their browser finds. */
async function readTip(officer: OfficerBrowser, id: string, { identity }: KeyPair) {
  const tip = await read<TipDetail>(officer.get(`/api/tips/${id}`));
  const found: { text: string; words: CheckedWords }[] = [];
  for (const { sealed, digest } of [tip, ...tip.thread]) {
    const opened = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(), identity);
    if (!opened.ok) throw new Error(opened.reason);
    const text = new TextDecoder().decode(opened.value);
    found.push({ text, words: await checkWords(opened.value, digest) });
  }
  return { tip, found };
}

it("shows colleagues that an officer's browser has sealed other words in a rotation", async () => {
  const [changed, honest, moved] = [
    await tipWithThread(),
    await tipWithThread(),
    await tipWithThread(),
  ];
  const before = await readTip(minh, changed, present);
  expect(before.found.map(({ words }) => words)).toEqual(["as-sent", "as-sent", "as-sent"]);
  const handovers = ["Biển số 38A chờ tra", "Hứa gọi lại Zalo: 38A"];
  const [, open] = await handOver(handovers);
  const next = await rotate();
  const former = present;
  const pending = await pendingOf(lan);
  const ofChanged = [changed, ...before.tip.thread.map(({ id }) => id)];
  const falsified = [...ofChanged, open];
  const theirs = await Promise.all(
    pending
      .filter(({ id }) => falsified.includes(id))
      .map((blob) => sealOther(blob, next, falsify)),
  );
  // A whole tip in the place of another: each word of it was sent once.
  const [movedBlob] = pending.filter(({ id }) => id === moved);
  const [honestBlob] = pending.filter(({ id }) => id === honest);
  if (!movedBlob || !honestBlob) throw new Error("nothing to seal");
  const whole = await openBytes(
    fromBase64Url(honestBlob.sealed) ?? new Uint8Array(),
    present.identity,
  );
  if (!whole.ok) throw new Error(whole.reason);
  theirs.push(await sealOther(movedBlob, next, () => whole.value));
  const put = await lan.put("/api/keys/pending", { swaps: theirs });
  // The server can't tell: each replaces the very file that it names.
  expect(put.status).toBe(200);
  const keys = { pair: next, former: [former] };
  const rest = await Promise.all((await pendingOf(minh)).map((blob) => sealAnew(blob, keys)));
  expect((await minh.put("/api/keys/pending", { swaps: rest })).status).toBe(200);

  present = next;
  const after = await readTip(minh, changed, next);
  expect(after.found[0]?.text).toContain("Hai người đi xe tải");
  expect(after.found.map(({ words }) => words)).toEqual(["altered", "altered", "altered"]);
  const others = await Promise.all([honest, moved].map((id) => readTip(minh, id, next)));
  expect(others.map(({ found }) => found.map(({ words }) => words))).toEqual([
    ["as-sent", "as-sent", "as-sent"],
    ["altered", "as-sent", "as-sent"],
  ]);

  expect(await readShifts(minh, next)).toEqual([
    ["Biển số 38A chờ tra", "Minh"],
    ["Hứa gọi lại Zalo: xe tải", undefined],
  ]);

  // What the colleague's page does then.
  const [, entry] = ofChanged;
  for (const found of [null, entry]) {
    const reported = await minh.post(`/api/tips/${changed}/alteration`, { entry: found });
    expect(reported.status).toBe(200);
  }
  // Their browser puts the first words back, and seals those.
  expect(await compare(minh, keys)).toBe(5);
  const restored = await Promise.all((await pendingOf(minh)).map((blob) => sealAnew(blob, keys)));
  expect(restored).toHaveLength(5);
  await minh.put("/api/keys/pending", { swaps: restored });
  for (const id of [changed, honest, moved]) {
    const { found } = await readTip(minh, id, next);
    expect(found.map(({ words }) => words)).toEqual(["as-sent", "as-sent", "as-sent"]);
  }
  expect((await readShifts(lan, next)).map(([text]) => text)).toEqual(handovers);
  expect(await compare(lan, keys)).toBe(0);
  const elsewhere = await minh.post(`/api/tips/${honest}/alteration`, { entry });
  expect(await refusal(elsewhere)).toEqual([404, "not-found"]);
  const rows = "SELECT officer, action, subject FROM audit WHERE action = ? ORDER BY number";
  expect(await inStation(STATION, rows, "found-altered")).toEqual([
    { officer: minh.officer, action: "found-altered", subject: changed },
    { officer: minh.officer, action: "found-altered", subject: entry },
  ]);
  expect(await inStation(STATION, rows, "sealed-anew")).toContainEqual({
    officer: lan.officer,
    action: "sealed-anew",
    subject: changed,
  });
});

it("tells a thief of the digests nothing, not even that words are the same", async () => {
  // The same question and the same answer, three times.
  const rows = await inStation(STATION, "SELECT digest FROM thread");
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({ digest }) => digest)).size).toBe(6);
});

it("vouches for no words from before digests were kept", async () => {
  const id = await tipWithThread();
  await inStation(STATION, "UPDATE tips SET digest = NULL WHERE id = ?", id);
  await inStation(STATION, "UPDATE thread SET digest = NULL WHERE tip = ?", id);
  const { found } = await readTip(minh, id, present);
  expect(found.map(({ words }) => words)).toEqual(["unverified", "unverified", "unverified"]);
});
