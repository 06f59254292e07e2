import { beforeAll, expect, it } from "vitest";
import { cursorAfter, type ListPlace, placeOf } from "../../src/app/station/list-order.ts";
import type { MatterView, MatterWords } from "../../src/core/station/matter-views.ts";
import { MOST_OF_MATTER } from "../../src/core/station/matter-views.ts";
import type { TipDetail, TipPage } from "../../src/core/station/tip-views.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { sampleTip, WHOLE_LIST } from "../contract/station-samples.ts";
import { ageFile, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { inFresh } from "./in-fresh.ts";
import { firstOfficer, inStation, read, refusal, sealedTip } from "./station-town.ts";

const MINE = "song-tri";
let lan: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(MINE, "Lan");
});

async function arrive(): Promise<string> {
  const tip = sealedTip({});
  await bindings.STATION.getByName(MINE).receive(tip);
  return tip.id;
}

const link = (...ids: string[]) => lan.post("/api/matters", { ids });
const tipOf = (id: string) => read<TipDetail>(lan.get(`/api/tips/${id}`));
const lines = async () => {
  const { tips } = await read<TipPage>(lan.get("/api/tips?lines=matters"));
  return tips.map(({ id, matterSize }) => [id, matterSize]);
};

it("links opened tips over the wire, reads their matter, and ends it", async () => {
  const [a, b] = [await arrive(), await arrive()];
  await tipOf(a);
  expect(await refusal(await link(a, b))).toEqual([409, "conflict"]);
  await tipOf(b);
  const { matter } = await read<{ matter: string }>(link(a, b));
  expect(await lines()).toEqual([[b, 2]]);
  // Search, and pages of before, see each tip.
  expect((await read<TipPage>(lan.get("/api/tips"))).tips).toHaveLength(2);
  const question = { id: randomId(), sealed: ageFile("a question") };
  await lan.post(`/api/tips/${a}/questions`, question);
  const view = await read<MatterView>(lan.get(`/api/matters/${matter}`));
  expect(view.tips.map(({ id, last }) => [id, last]).sort()).toEqual(
    [
      [a, question.id],
      [b, null],
    ].sort(),
  );
  expect(JSON.stringify(view)).not.toContain(question.sealed);
  const words = await read<MatterWords>(lan.post(`/api/matters/${matter}/opening`, {}));
  expect(words.entries).toMatchObject([{ tip: a, sealed: question.sealed, officer: "Lan" }]);
  await read(lan.post("/api/matters/unlinking", { tip: a }));
  expect(await read(lan.get(`/api/matters/${matter}`))).toBeNull();
  const left = await inStation(MINE, "SELECT COUNT(*) AS n FROM tips WHERE matter IS NOT NULL");
  expect([left, (await lines()).length]).toEqual([[{ n: 0 }], 2]);
});

/** A disaster night: urgent tips of one ward in an hour. */
const OF_NIGHT = 5_000;
const OUTBOX = { reread: () => undefined };

it("shows the urgent tips of other wards in a night of five thousand of one", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    const { tips, matters, atomically } = makeStationStore(storage, OUTBOX, "fire");
    const ids = Array.from({ length: OF_NIGHT }, (_, n) => `flood${n}`);
    atomically(() => {
      for (const id of ["north", "south"]) tips.insert(sampleTip(id, { area: id }));
      for (const id of ids) tips.insert(sampleTip(id, { opened: true }));
    });
    const query = { ...WHOLE_LIST, order: "event", filter: "open", grouped: true } as const;
    expect(tips.page({ ...query, limit: 51 }).map(({ id }) => id)).not.toContain("north");
    expect(matters.crowd()).toEqual([
      { area: "north", tips: 1 },
      { area: "south", tips: 1 },
      { area: "ward-1", tips: OF_NIGHT },
    ]);
    // Each tip is in one of ten matters: the night has ten lines beside the two others.
    atomically(() => {
      for (let at = 0; at < OF_NIGHT; at += MOST_OF_MATTER)
        matters.set(ids.slice(at, at + MOST_OF_MATTER), `matter ${at}`);
    });
    const lines: string[] = [];
    let after: ListPlace | undefined;
    for (let page = 0; page < 9; page++) {
      const rows = tips.page({ ...query, after, limit: 5 });
      const last = rows.at(-1);
      if (!last) break;
      lines.push(...rows.map(({ id, matterSize }) => `${id} ${matterSize}`));
      after = placeOf("event", cursorAfter("event", last));
    }
    const leads = Array.from(
      { length: 10 },
      (_, n) => `flood${OF_NIGHT - 1 - n * MOST_OF_MATTER} 500`,
    );
    expect(lines).toEqual([...leads, "south 0", "north 0"]);
    expect(tips.counts(query).urgent).toBe(OF_NIGHT + 2);
  }));
