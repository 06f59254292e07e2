import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/core/scam/shingles.ts";
import type { NoticeView } from "../../src/core/station/notice-views.ts";
import type { QuestionView } from "../../src/core/station/views.ts";
import { DAY_MS } from "../../src/core/units.ts";
import { confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { passPages } from "./followers.ts";
import { begun, say } from "./resident.ts";
import { browser, firstOfficer, inStation, nextOfficer, read, refusal } from "./station-town.ts";
import {
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  settle,
  unseal,
} from "./town.ts";

const STATION = "cyber";
const OLD_NAME = "UPDATE scams SET id = 'name:' || ?1, value = ?1 WHERE kind = 'name'";
const RUMOUR = "Nghe nói mai chặn hết đường ra cảng, công nhân phải ở lại nhà máy ba ngày.";
const LATER = { title: "Ngày mai không cúp điện", body: "Điện vẫn có như thường." };
const TEXTS = { vi: { title: "Không có lệnh chặn đường", body: "Đường ra cảng vẫn mở." } };

let cyber: OpenStation;
let minh: OfficerBrowser;

beforeAll(async () => {
  openTown();
  cyber = await openStation(STATION);
  minh = await nextOfficer(cyber.officer, "Minh");
});
beforeEach(() => platforms.forget());

interface Listed {
  scams: { id: string; kind: string; value: string; officer: string }[];
}

describe("the list of known scams", () => {
  it("is kept by the officers of its station, and read by conversations", async () => {
    const { officer } = cyber;
    const add = (text: string) => officer.post("/api/scams", { text });
    const marks = () => bindings.STATION.getByName("cyber").scamMarks();
    expect((await add("+84 912 345 678")).status).toBe(200);
    expect(await refusal(await add("0912345678"))).toEqual([409, "conflict"]);
    expect(await marks()).toEqual([]);
    expect((await confirm(minh, "number:0912345678")).status).toBe(200);
    expect(await refusal(await add("0912345678"))).toEqual([409, "conflict"]);
    await add("https://vi-locphat.top/nap");
    expect((await confirm(minh, "link:vi-locphat.top")).status).toBe(200);
    const { scams } = await (await officer.get("/api/scams")).json<Listed>();
    expect(scams.map(({ kind, value, officer: by }) => [kind, value, by])).toEqual([
      ["link", "vi-locphat.top", "Lan"],
      ["number", "0912345678", "Lan"],
    ]);
    const removal = `/api/scams/${encodeURIComponent("link:vi-locphat.top")}/removal`;
    expect((await officer.post(removal, {})).status).toBe(200);
    expect(await marks()).toHaveLength(2);
    expect((await confirm(minh, "link:vi-locphat.top")).status).toBe(200);
    expect(await refusal(await officer.post(removal, {}))).toEqual([404, "not-found"]);
    expect(await marks()).toEqual([{ kind: "number", value: "0912345678" }]);
  });

  it("shows a name as it was written, and has it once however it is written", async () => {
    const { officer } = cyber;
    const add = (text: string) => officer.post("/api/scams", { text });
    const names = async () =>
      (await read<Listed>(officer.get("/api/scams"))).scams
        .filter(({ kind }) => kind === "name")
        .map(({ value }) => value);
    await add("Sàn Lộc  Phát");
    expect((await confirm(minh, "name:Sàn Lộc Phát")).status).toBe(200);
    expect(await names()).toEqual(["Sàn Lộc Phát"]);
    expect(await refusal(await add("san loc phat"))).toEqual([409, "conflict"]);
    // As a row from before stands there.
    await inStation(STATION, OLD_NAME, "san loc phat");
    expect(await refusal(await add("SÀN LỘC PHÁT"))).toEqual([409, "conflict"]);
    await officer.post(`/api/scams/${encodeURIComponent("name:Sàn Lộc Phát")}/removal`, {});
    await confirm(minh, "name:Sàn Lộc Phát");
    expect(await names()).toEqual([]);
  });

  it("is nobody else's to read or to change", async () => {
    const other = await firstOfficer("traffic");
    expect((await other.get("/api/scams")).status).toBe(404);
    expect((await other.post("/api/scams", { text: "0912345678" })).status).toBe(404);
    expect((await (await browser()).get("/api/scams")).status).toBe(401);
  });

  it("takes no empty or endless entry", async () => {
    const officer = await firstOfficer("duty");
    for (const text of ["", "  ", "a".repeat(201)]) {
      expect((await officer.post("/api/scams", { text })).status).toBe(400);
    }
  });
});

/** A resident who has asked the officers about a text. */
async function asker(
  answer: "tell" | "quiet",
  text = "Có phải mai cúp điện cả khu trọ từ sáng đến tối không mọi người?",
) {
  const bich = await begun();
  await bich.choose("menu-main-scam");
  await bich.text(text);
  await bich.choose("scam-want-officers");
  expect(bich.newest).toContain(say("scam-officers"));
  await bich.choose(`scam-officers-${answer}`);
  expect(bich.newest).toContain(say("after-ask-officers"));
  return bich;
}

const rows = () => inStation(STATION, "SELECT * FROM questions");
const questions = async () =>
  (await read<{ questions: QuestionView[] }>(cyber.officer.get("/api/scams/questions"))).questions;
const answer = (ids: string[], notice: string | null) =>
  cyber.officer.post("/api/scams/questions", { ids, notice });

const hex = (value: unknown) => Buffer.from(value as ArrayBuffer).toString("hex");

/** Whether any row of any table has the question's id, and what is sealed of it. */
async function stillHas({ id, sealed }: Record<string, unknown> = {}): Promise<boolean[]> {
  const named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '_cf_%'";
  const tables = await inStation(STATION, named);
  const read = tables.map(({ name }) => inStation(STATION, `SELECT * FROM "${name}"`));
  const dump = JSON.stringify(await Promise.all(read), (_, value: unknown) =>
    value instanceof ArrayBuffer ? hex(value) : value,
  );
  return [String(id), hex(sealed)].map((part) => dump.includes(part));
}

/** Sessions live for a day, and the clock of these tests jumps. */
async function stayIn(): Promise<void> {
  await inStation(STATION, "UPDATE sessions SET created_at = ?1, seen_at = ?1", Date.now());
}

describe("a question to the officers", () => {
  it("is sealed to them, answered once by a notice of two persons, and gone with the answer", async () => {
    const [told, quiet] = [await asker("tell", RUMOUR), await asker("quiet", RUMOUR)];
    const kept = await rows();
    // All that a thief sees: random ids, equal sizes, a day, and whether an answer is wanted.
    const day = Math.floor(Date.now() / DAY_MS) * DAY_MS;
    for (const row of kept) {
      expect(Object.keys(row)).toEqual(["id", "sealed", "way_back", "day", "mark", "listed"]);
      expect(row).toMatchObject({ day, mark: "" });
    }
    const sizes = (column: string) =>
      kept.map((row) => (row[column] as ArrayBuffer | null)?.byteLength ?? 0);
    expect(new Set(sizes("sealed")).size).toBe(1);
    expect(sizes("way_back").filter((size) => size > 0)).toHaveLength(1);

    const asked = await questions();
    const sealed = (kept[0]?.sealed ?? new ArrayBuffer()) as ArrayBuffer;
    expect(await unseal(cyber.identity, sealed)).toEqual({ text: RUMOUR });
    const ids = asked.map(({ id }) => id);
    const rumour = fingerprintOf(RUMOUR);
    const wrote = cyber.officer.post("/api/notices", {
      ...{ id: randomId(), texts: TEXTS, severity: "rumour", rumour },
    });
    const notice = await read<NoticeView>(wrote);
    expect((await answer(ids, notice.id)).status).toBe(200);
    await settle();
    expect((await questions()).map(({ mark }) => mark)).toEqual([notice.id, notice.id]);
    expect(told.newest).not.toContain(TEXTS.vi.title);

    expect((await confirm(minh, notice.id)).status).toBe(200);
    await settle();
    await pass(60_000);
    expect(told.messages.filter(({ text }) => text.includes(TEXTS.vi.title))).toHaveLength(1);
    expect(told.newest).toContain(`/notices/${notice.id}`);
    expect(quiet.shown).not.toContain(TEXTS.vi.title);
    expect(await rows()).toEqual([]);
    for (const row of kept) expect(await stillHas(row)).toEqual([false, false]);
    // Who hears the rumour later gets the correction at once.
    const later = await begun();
    await later.choose("menu-main-scam");
    await later.text(`Chị Lan gửi: ${RUMOUR}`);
    expect(later.newest).toContain(TEXTS.vi.body);
    expect(later.newest).toContain(notice.number ?? "TB-");
    // A notice that is out answers at once.
    const late = await asker("tell", "Có phải thứ bảy này công ty cho nghỉ làm cả ngày không?");
    const [question] = await questions();
    await answer([question?.id ?? ""], notice.id);
    await settle();
    expect(late.newest).toContain(TEXTS.vi.title);
    expect(await refusal(await answer([question?.id ?? ""], null))).toEqual([404, "not-found"]);
  });

  it("of a subscriber is answered by the notice that all of them get, once", async () => {
    const [subscriber, other] = [await asker("tell"), await asker("tell")];
    await subscriber.text("00");
    await subscriber.choose("menu-main-notices");
    await subscriber.choose("notices-choice-on");
    const ids = (await questions()).map(({ id }) => id);
    const notice = await read<NoticeView>(
      cyber.officer.post("/api/notices", { id: randomId(), texts: { vi: LATER } }),
    );
    await answer(ids, notice.id);
    expect((await confirm(minh, notice.id)).status).toBe(200);
    await settle();
    await passPages("telegram", 3);
    for (const who of [subscriber, other]) {
      expect(who.messages.filter(({ text }) => text.includes(LATER.body))).toHaveLength(1);
    }
    expect(await rows()).toEqual([]);
  });

  it("about what they do not check is told so, and gone", async () => {
    const told = await asker("tell");
    const [kept] = await rows();
    const [question] = await questions();
    expect((await answer([question?.id ?? ""], null)).status).toBe(200);
    await settle();
    expect(told.newest).toContain(say("answer-not-checked"));
    // The right way is named.
    expect(told.newest).toContain("gửi tin báo");
    expect(await rows()).toEqual([]);
    expect(await stillHas(kept)).toEqual([false, false]);
  });

  it("is gone after a week without an answer", async () => {
    const told = await asker("tell");
    platforms.forget();
    await pass(5 * DAY_MS);
    const [kept] = await rows();
    expect(await stillHas(kept)).toEqual([true, true]);
    await pass(2 * DAY_MS);
    expect(await rows()).toEqual([]);
    expect(await stillHas(kept)).toEqual([false, false]);
    expect(told.messages).toEqual([]);
    await stayIn();
  });

  it("of a chat that was erased is answered to nobody", async () => {
    const told = await asker("tell");
    await told.text("00");
    for (const step of ["menu-main-erase", "erase-what-me", "erase-sure-yes"]) {
      await told.choose(step);
    }
    await settle();
    platforms.forget();
    const [question] = await questions();
    expect((await answer([question?.id ?? ""], null)).status).toBe(200);
    await settle();
    expect(told.messages).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it("is limited as tips are", async () => {
    const bich = await begun();
    const ask = async () => {
      await bich.choose("menu-main-scam");
      await bich.text("Tin này có đúng không: chợ đóng cửa một tuần?");
      await bich.choose("scam-want-officers");
      await bich.choose("scam-officers-quiet");
      const { newest } = bich;
      await bich.text("menu");
      return newest;
    };
    for (let sent = 0; sent < 10; sent++) expect(await ask()).toContain(say("after-ask-officers"));
    expect(await ask()).toContain(say("failed-ask-officers"));
    expect(await rows()).toHaveLength(10);
  });
});
