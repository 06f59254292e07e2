import { beforeAll, expect, it } from "vitest";
import { VOTES_KNOWN } from "../../src/app/station/bounds.ts";
import { content } from "../../src/content.ts";
import { guideKeeper } from "../../src/core/place/keepers.ts";
import type { CardView, Me } from "../../src/core/station/views.ts";
import { type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { loseAnswer } from "./lose-answer.ts";
import { begun } from "./resident.ts";
import { browser, firstOfficer, inStation, read, refusal } from "./station-town.ts";
import { Station } from "./test-worker.ts";
import { openTown, passUntilQuiet, settle } from "./town.ts";

const KEEPER = guideKeeper(content.place);
const CARD = "helmet";
const OTHER = "gas-leak";
const reviewed = content.guides.cards.get(CARD)?.reviewed ?? "";

let lan: OfficerBrowser;

const keeper = () => bindings.STATION.getByName(KEEPER);
const vote = (change = {}) =>
  keeper().countVote({ id: randomId(), card: CARD, reviewed, useful: true, ...change });

async function cards(): Promise<CardView[]> {
  return (await read<{ cards: CardView[] }>(lan.get("/api/guide"))).cards;
}

async function votesFor(id: string) {
  const card = (await cards()).find((one) => one.id === id) ?? expect.fail("no card");
  return [card.useful, card.notUseful];
}

beforeAll(async () => {
  openTown();
  lan = await firstOfficer(KEEPER, "Lan");
});

it("counts what a resident says under a card, once, and nothing of who or when", async () => {
  const bich = await begun("zalo");
  await bich.choose("menu-main-guide");
  await bich.text("mũ bảo hiểm");
  await bich.text("1");
  await bich.choose("guide-card-not-useful");
  await settle();
  const stored = await inStation(KEEPER, "SELECT * FROM cards");
  expect(stored).toEqual([{ card: CARD, reviewed, useful: 0, not_useful: 1 }]);
  const seen = await inStation(KEEPER, "SELECT * FROM votes_seen");
  expect(seen).toEqual([{ seq: 1, id: expect.stringMatching(/^[\w-]{22}$/) }]);
  expect(await votesFor(CARD)).toEqual([0, 1]);
  await bich.text("0");
  expect(bich.offers("guide-card-useful")).toBe(false);
});

it("counts a vote once that is delivered twice", async () => {
  const bich = await begun();
  await bich.choose("menu-main-guide");
  await bich.text("mùi gas");
  await bich.text("1");
  const station = loseAnswer(Station, "countVote");
  await bich.choose("guide-card-useful");
  await passUntilQuiet();
  expect(station.calls).toBe(2);
  expect(await votesFor(OTHER)).toEqual([1, 0]);
});

it("knows the last votes by their ids, and no more of them", async () => {
  const before = await votesFor(CARD);
  const id = randomId();
  await vote({ id });
  await vote({ id });
  await inStation(
    KEEPER,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO votes_seen (id) SELECT 'filler-' || i FROM n`,
    VOTES_KNOWN,
  );
  await vote({ useful: false });
  expect(await inStation(KEEPER, "SELECT COUNT(*) AS n FROM votes_seen")).toEqual([
    { n: VOTES_KNOWN },
  ]);
  expect(await votesFor(CARD)).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
});

it("begins anew when a card was reviewed, and keeps nothing of before", async () => {
  await vote({ card: "e-bike-charging", reviewed: "2020-01-01" });
  expect(await votesFor("e-bike-charging")).toEqual([0, 0]);
  const present = content.guides.cards.get("e-bike-charging")?.reviewed;
  await vote({ card: "e-bike-charging", reviewed: present, useful: false });
  expect(await votesFor("e-bike-charging")).toEqual([0, 1]);
  const rows = "SELECT reviewed FROM cards WHERE card = 'e-bike-charging'";
  expect(await inStation(KEEPER, rows)).toEqual([{ reviewed: present }]);
});

it("lists every card in the officers' languages, the worst first", async () => {
  for (let n = 0; n < 6; n++) await vote({ card: "fake-bank", useful: false });
  const listed = await cards();
  expect(listed.map(({ id }) => id).toSorted()).toEqual(
    [...content.guides.cards.keys()].toSorted(),
  );
  expect(listed[0]).toEqual({
    id: "fake-bank",
    title: {
      vi: content.texts.format("vi", "guide-fake-bank-title"),
      en: content.texts.format("en", "guide-fake-bank-title"),
    },
    reviewed: content.guides.cards.get("fake-bank")?.reviewed,
    useful: 0,
    notUseful: 6,
  });
});

it("is for the keeper's officers only", async () => {
  const other = await firstOfficer("cyber", "Minh");
  expect(await refusal(await other.get("/api/guide"))).toEqual([404, "not-found"]);
  expect((await (await browser()).get("/api/guide")).status).toBe(401);
  expect((await read<Me>(other.get("/api/me"))).keepsGuide).toBe(false);
  expect((await read<Me>(lan.get("/api/me"))).keepsGuide).toBe(true);
});
